package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Booking;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.WriterRole;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.policy.Policy;
import dk.mushjul.policy.WorkCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The manager sets day, time and place, and the two roles that either could have. */
@Component
class PlanConversationTask implements StepTask {

  private static final String DAY = "conversationOn";
  private static final String DAY_LABEL = "Dato";
  private static final String USUAL_TIME = "09:00";

  private final ConversationForm form;
  private final Policy policy;
  private final WorkCalendar calendar;
  private final Booking booking;
  private final KnownLeave leave;
  private final Clock clock;

  PlanConversationTask(
      ConversationForm form,
      Policy policy,
      WorkCalendar calendar,
      Booking booking,
      KnownLeave leave,
      Clock clock) {
    this.form = form;
    this.policy = policy;
    this.calendar = calendar;
    this.booking = booking;
    this.leave = leave;
    this.clock = clock;
  }

  @Override
  public String stem() {
    return "planConversation";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    form.newTalk().show(conversation, person, contents);
    contents
        .data(DAY, suggestion(conversation).toString())
        .data("conversationFrom", USUAL_TIME)
        .data("minutes", conversation.appointed().minutes())
        .data("writerRole", conversation.writerRole().word())
        .data("followUpCaller", conversation.followUpCaller().word());
  }

  /** The suggested day, or the first day that still gives the notice that the table asks for. */
  private LocalDate suggestion(Conversation conversation) {
    var parties = conversation.parties();
    var sector = form.sector(conversation);
    var earliest = LocalDate.now(clock).plusDays(policy.noticeDays(sector, parties.unitId()));
    var day = conversation.suggestedOn();
    var first = day.isBefore(earliest) ? earliest : day;
    return calendar.nextWorkingDay(leave.after(conversation, first));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var conversation = form.conversation(step);
    conversation.plan(
        when(written, conversation),
        WriterRole.of(written.text("writerRole")),
        WriterRole.of(written.text("followUpCaller")));
    form.conversations().save(conversation);
    booking.timeIsSet(conversation);
    return Map.of(
        ConversationModel.WRITER, conversation.writer(),
        ConversationModel.APPROVER, conversation.approver());
  }

  private Conversation.Appointed when(Written written, Conversation conversation) {
    var day = LocalDate.parse(written.text(DAY));
    if (day.isBefore(LocalDate.now(clock))) {
      throw InvalidAnswers.at(DAY, DAY_LABEL, "Dagen er gået. Vælg i dag eller en senere dag.");
    }
    var away = leave.errors(DAY, DAY_LABEL, conversation, day);
    if (!away.isEmpty()) {
      throw new InvalidAnswers(away);
    }
    var minutes = written.get("minutes");
    return new Conversation.Appointed(
        day,
        LocalTime.parse(written.text("conversationFrom")),
        written.text("place"),
        minutes == null ? 90 : ((Number) minutes).intValue());
  }
}
