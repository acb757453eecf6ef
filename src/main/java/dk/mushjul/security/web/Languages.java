package dk.mushjul.security.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Danish, unless the browser prefers English. */
@Configuration(proxyBeanMethods = false)
class Languages {

  @Bean
  LocaleResolver localeResolver() {
    var resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(List.of(Locale.forLanguageTag("da"), Locale.ENGLISH));
    resolver.setDefaultLocale(Locale.forLanguageTag("da"));
    return resolver;
  }
}
