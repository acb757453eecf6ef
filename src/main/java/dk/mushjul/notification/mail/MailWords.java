package dk.mushjul.notification.mail;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of mails, from the message files. A word like {@code {unit}} stands for a fact; what
 * names a fact that is not there is left out as a whole.
 */
@Component
class MailWords {

  private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
  private static final Predicate<String> ISO_DATE =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}").asMatchPredicate();

  /** Told in long lists, and so in short. */
  private static final String DEADLINE = "due";

  private final MessageSource messages;
  private final Locale locale;

  MailWords(MessageSource messages, @Value("${mushjul.mail.language:da}") Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  /** The same words in another language. */
  MailWords in(Locale language) {
    return new MailWords(messages, language);
  }

  String language() {
    return locale.getLanguage();
  }

  /** The words of that name with the facts put in; empty when there are none. */
  Optional<String> find(String key, Map<String, String> facts) {
    return Optional.ofNullable(messages.getMessage("mail." + key, null, null, locale))
        .filter(
            words ->
                FACT.matcher(words).results().allMatch(fact -> facts.containsKey(fact.group(1))))
        .map(
            words ->
                FACT.matcher(words)
                    .replaceAll(fact -> value(fact.group(1), facts.get(fact.group(1)))));
  }

  /** The words of that name, which must be there. */
  String text(String key, Map<String, String> facts) {
    return find(key, facts)
        .orElseThrow(() -> new IllegalStateException("No usable words for mail." + key));
  }

  String text(String key) {
    return text(key, Map.of());
  }

  /** The numbered words {@code key.1}, {@code key.2} and so on, without those left out. */
  List<String> numbered(String key, Map<String, String> facts) {
    return IntStream.iterate(1, number -> exists(key + "." + number), number -> number + 1)
        .mapToObj(number -> find(key + "." + number, facts).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  String time(LocalTime time) {
    return DateTimeFormatter.ofPattern(text("time"), locale).format(time);
  }

  private boolean exists(String key) {
    return messages.getMessage("mail." + key, null, null, locale) != null;
  }

  private String value(String name, String fact) {
    var pattern = DEADLINE.equals(name) ? "shortDate" : "date";
    return Matcher.quoteReplacement(ISO_DATE.test(fact) ? date(fact, pattern) : fact);
  }

  private String date(String date, String pattern) {
    return DateTimeFormatter.ofPattern(text(pattern), locale).format(LocalDate.parse(date));
  }
}
