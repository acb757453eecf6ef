package dk.mushjul.conversation;

import dk.mushjul.content.Entry;
import dk.mushjul.plan.Plans;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What else the two have agreed besides the goals of a plan. */
@Component
public class Agreements {

  private final Readers readers;
  private final Plans plans;

  Agreements(Readers readers, Plans plans) {
    this.readers = readers;
    this.plans = plans;
  }

  /**
   * One agreement.
   *
   * @param who {@code employee}, {@code manager} or {@code both}; empty where nobody was named
   * @param by the last day, or null
   */
  public record Agreement(String what, String who, LocalDate by) {}

  /** The agreements of an agreed plan that somebody may read now, in their order. */
  public List<Agreement> of(Conversation conversation, String reader) {
    return conversation.agreedOn() != null && readers.mayReadPlan(conversation, reader)
        ? plans.words(conversation.parties().id(), reader).map(Agreements::in).orElse(List.of())
        : List.of();
  }

  private static List<Agreement> in(Entry entry) {
    return entry.values().get("otherAgreements") instanceof List<?> rows
        ? rows.stream().map(row -> agreement((Map<?, ?>) row)).toList()
        : List.of();
  }

  private static Agreement agreement(Map<?, ?> row) {
    var by = Objects.toString(row.get("agreementBy"), "");
    return new Agreement(
        Objects.toString(row.get("agreementWhat"), ""),
        Objects.toString(row.get("agreementWho"), ""),
        by.isBlank() ? null : LocalDate.parse(by));
  }
}
