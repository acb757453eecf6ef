package dk.mushjul.conversation;

import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.DirectoryEvent.ManagerChanged;
import dk.mushjul.organisation.Employee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in a talk besides the two: whoever both wish, as long as both wish it. */
@Component
public class Participants {

  private static final String PAGE = "/mus/deltagere/";

  private final ParticipantTable table;
  private final Conversations conversations;
  private final ConversationNotices invitations;
  private final Notices notices;
  private final Directory directory;
  private final Clock clock;

  Participants(
      ParticipantTable table,
      Conversations conversations,
      ConversationNotices invitations,
      Notices notices,
      Directory directory,
      Clock clock) {
    this.table = table;
    this.conversations = conversations;
    this.invitations = invitations;
    this.notices = notices;
    this.directory = directory;
    this.clock = clock;
  }

  /** Whether somebody can still be asked along. */
  public boolean isPossible(Conversation conversation) {
    return conversation.state().isBeforeTheTalk()
        && !conversation.isInGroup()
        && conversation.state() != ConversationState.ON_LEAVE;
  }

  /** Those proposed or agreed. */
  public List<Participant> of(Conversation conversation) {
    return table.of(conversation.parties().id());
  }

  /** The one who takes part, if both have said so and what was named can still be seen. */
  public Optional<Participant> takingPart(Conversation conversation, String person) {
    return of(conversation).stream()
        .filter(one -> one.isAgreed() && one.person().equals(person))
        .filter(one -> !conversation.state().isSettled() || one.sees().contains("plan"))
        .filter(one -> works(conversation.parties().employee()))
        .findFirst();
  }

  /** Nobody takes part in anything any more of somebody who has left, whatever was agreed. */
  private boolean works(String employee) {
    return directory.employee(employee).filter(Employee::works).isPresent();
  }

  /** Asks the other of the two whether somebody may take part and see what is named. */
  @Transactional
  public void propose(Conversation conversation, String by, String person, Set<String> sees) {
    var id = conversation.parties().id();
    table.add(
        new Participant(
            UUID.randomUUID().toString(), id, person, by, LocalDate.now(clock), sees, "proposed"));
    notices.withdraw(PAGE + id);
    tellOther("guestProposed", Urgency.AT_ONCE, conversation, by);
  }

  private void tellOther(String kind, Urgency urgency, Conversation conversation, String by) {
    notices.send(
        new Notice(
            kind,
            other(conversation, by),
            urgency,
            Map.of("with", name(by), "link", PAGE + conversation.parties().id()),
            Optional.empty()));
  }

  /** The other says yes, while it is possible; false when there is nothing to say yes to. */
  @Transactional
  public boolean agree(Conversation conversation, String by, String participantId) {
    var proposed =
        find(conversation, participantId)
            .filter(one -> isPossible(conversation))
            .filter(one -> !one.isAgreed() && !one.proposedBy().equals(by));
    proposed.ifPresent(
        one -> {
          table.set(one.id(), "agreed");
          if (conversation.isInvited()) {
            invitations.invite(one.person(), conversation);
          }
        });
    return proposed.isPresent();
  }

  /** One of the two takes it back, at once; false when there is nothing to take back. */
  @Transactional
  public boolean withdraw(Conversation conversation, String by, String participantId) {
    var open = find(conversation, participantId);
    open.ifPresent(one -> withdraw(conversation, one));
    open.filter(one -> !one.isAgreed() && one.proposedBy().equals(by))
        .ifPresent(one -> tellOther("proposalWithdrawn", Urgency.DAILY, conversation, by));
    return open.isPresent();
  }

  private void withdraw(Conversation conversation, Participant participant) {
    if (participant.isAgreed() && conversation.isInvited()) {
      invitations.cancel(participant.person(), conversation);
    }
    table.set(participant.id(), "withdrawn");
  }

  /** Somebody whom a new manager has not said yes to takes no part. */
  @EventListener
  void on(ManagerChanged changed) {
    conversations
        .ofEmployee(changed.employeeId())
        .forEach(conversation -> of(conversation).forEach(one -> withdraw(conversation, one)));
  }

  private Optional<Participant> find(Conversation conversation, String participantId) {
    return of(conversation).stream().filter(one -> one.id().equals(participantId)).findFirst();
  }

  private static String other(Conversation conversation, String one) {
    var parties = conversation.parties();
    return parties.employee().equals(one) ? parties.manager() : parties.employee();
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
