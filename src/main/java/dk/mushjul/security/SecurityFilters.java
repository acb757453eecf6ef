package dk.mushjul.security;

import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Filters that stand behind the doors, in front of the pages. */
@Configuration(proxyBeanMethods = false)
class SecurityFilters {

  @Bean
  FilterRegistrationBean<MusCsrf> musCsrf(CamundaBpmProperties camunda) {
    var guard = new FilterRegistrationBean<>(new MusCsrf());
    guard.setName("musCsrf");
    guard.addUrlPatterns("/mus", "/mus/*");
    guard.setInitParameters(camunda.getWebapp().getCsrf().getInitParams());
    return guard;
  }
}
