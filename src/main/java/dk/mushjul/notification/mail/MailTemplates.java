package dk.mushjul.notification.mail;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Turns a letter into the two forms in which it is sent. */
@Component
public class MailTemplates {

  private final SpringTemplateEngine html = engine(TemplateMode.HTML, ".html");
  private final SpringTemplateEngine text = engine(TemplateMode.TEXT, ".txt");

  /** The letter as a page. */
  public String html(Letter letter) {
    return html.process("letter", context(letter));
  }

  /** The letter as plain text. */
  public String text(Letter letter) {
    return text.process("letter", context(letter)).replaceAll("\n{3,}", "\n\n").strip() + "\n";
  }

  private static Context context(Letter letter) {
    return new Context(Locale.forLanguageTag(letter.language()), Map.of("letter", letter));
  }

  private static SpringTemplateEngine engine(TemplateMode mode, String suffix) {
    var resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/mail/");
    resolver.setSuffix(suffix);
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding("UTF-8");
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }
}
