package dk.mushjul.notification.mail;

import org.springframework.context.support.ResourceBundleMessageSource;

/** The message files as the application reads them. */
final class Words {

  private Words() {}

  static ResourceBundleMessageSource messages() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
