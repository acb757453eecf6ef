package dk.mushjul.followup;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands in the way of an agreed plan, told by the employee to the manager at any time. The
 * notice says that something was told, never what.
 */
@Component
public class Obstacles {

  /** How long such a message may be. */
  public static final int LONGEST = 1000;

  /** The step in which the manager answers. */
  public static final String ANSWER = "answerObstacle";

  private static final String ANSWER_TEXT = "obstacleAnswer";
  private static final String STEP = "tellObstacle";
  private static final String TEXT = "obstacle";
  private static final String TO = "to";

  private final ContentStore content;
  private final Directory directory;
  private final Notices notices;

  Obstacles(ContentStore content, Directory directory, Notices notices) {
    this.content = content;
    this.directory = directory;
    this.notices = notices;
  }

  /**
   * One message, or the answer to what was told before it.
   *
   * @param by the name of who wrote it
   * @param to the name of the manager it was told to, null where it is that one's answer
   */
  public record Told(String by, String to, Instant at, String text) {}

  /** Where both read what was told about a conversation's plan. */
  public static String page(String conversationId) {
    return "/mus/plan/" + conversationId + "/i-vejen";
  }

  /** Whom the employee tells now; nobody while there is no manager. */
  public Optional<String> reader(Conversation conversation) {
    return directory.managerOf(conversation.parties().employee());
  }

  /** Tells the manager of today; several messages before the next mail are one line in it. */
  @Transactional
  public void tell(Conversation conversation, String text) {
    var employee = conversation.parties().employee();
    var manager = reader(conversation).orElseThrow();
    content.write(subject(conversation), STEP, employee, Map.of(TEXT, text, TO, manager));
    var link = page(conversation.parties().id());
    notices.withdraw(link);
    notices.send(
        new Notice(
            "obstacleTold",
            manager,
            Urgency.DAILY,
            Map.of("employee", name(employee), "link", link),
            Optional.empty()));
  }

  /** The employee hears that there is an answer; what it answers need not be told any more. */
  @Transactional
  public void answered(Conversation conversation) {
    var parties = conversation.parties();
    var link = page(parties.id());
    notices.withdraw(link);
    notices.send(
        new Notice(
            "obstacleAnswered",
            parties.employee(),
            Urgency.DAILY,
            Map.of("manager", name(parties.manager()), "link", link),
            Optional.empty()));
  }

  /**
   * Newest first, with the answers: to the employee everything, to the manager of today what was
   * told to and answered by that one.
   */
  @Transactional
  public List<Told> of(Conversation conversation, String person) {
    var employee = conversation.parties().employee();
    var told =
        content.allBy(
            subject(conversation),
            STEP,
            employee,
            person,
            entry -> employee.equals(person) || isTo(entry, conversation, person));
    return Stream.concat(told.stream().map(this::told), answers(conversation, person))
        .sorted((one, other) -> other.at().compareTo(one.at()))
        .toList();
  }

  private Stream<Told> answers(Conversation conversation, String person) {
    return content
        .allIn(
            subject(conversation),
            ANSWER,
            person,
            entry ->
                conversation.parties().employee().equals(person) || entry.author().equals(person))
        .stream()
        .map(
            entry ->
                new Told(
                    name(entry.author()),
                    null,
                    entry.at(),
                    String.valueOf(entry.values().get(ANSWER_TEXT))));
  }

  /** When something was last told about a conversation's plan; nothing is read for it. */
  public Optional<Instant> lastTold(Conversation conversation) {
    return content.writtenAt(subject(conversation), STEP, conversation.parties().employee());
  }

  /** The day of the last message in each of these conversations; nothing is read for it. */
  public Map<String, LocalDate> lastTold(Collection<String> conversationIds) {
    var days = new HashMap<String, LocalDate>();
    content
        .writtenAt(conversationIds.stream().map(Subject::conversation).toList(), STEP)
        .forEach(
            (subject, at) -> days.put(subject.id(), LocalDate.ofInstant(at, BusinessClock.ZONE)));
    return days;
  }

  private boolean isTo(Entry entry, Conversation conversation, String person) {
    return person.equals(entry.values().get(TO))
        && reader(conversation).filter(person::equals).isPresent();
  }

  private Told told(Entry entry) {
    return new Told(
        name(entry.author()),
        name(String.valueOf(entry.values().get(TO))),
        entry.at(),
        String.valueOf(entry.values().get(TEXT)));
  }

  private static Subject subject(Conversation conversation) {
    return Subject.conversation(conversation.parties().id());
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
