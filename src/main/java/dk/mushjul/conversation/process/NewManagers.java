package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationNotices;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.Unguarded;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.DirectoryEvent.ManagerChanged;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.Wheels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets somebody's conversations go on with another manager, who is asked to meet the employee. */
@Component
class NewManagers {

  private final Unguarded engine;
  private final Conversations conversations;
  private final HandOver handOver;
  private final ConversationProcess process;
  private final Meetings meetings;
  private final ConversationNotices notices;
  private final Wheels wheels;
  private final Directory directory;

  NewManagers(
      Unguarded engine,
      Conversations conversations,
      HandOver handOver,
      ConversationProcess process,
      Meetings meetings,
      ConversationNotices notices,
      Wheels wheels,
      Directory directory) {
    this.engine = engine;
    this.conversations = conversations;
    this.handOver = handOver;
    this.process = process;
    this.meetings = meetings;
    this.notices = notices;
    this.wheels = wheels;
    this.directory = directory;
  }

  /** While nobody is the manager everything waits for the next; nobody may take it meanwhile. */
  @EventListener
  @Order(0)
  void on(ManagerChanged changed) {
    if (changed.to() != null) {
      // HR, who imports the organisation, has no right to the tasks of others.
      engine.run(() -> goOn(changed.employeeId(), changed.to()));
    }
  }

  /** Whoever works here again may have another manager than the plan that holds. */
  void planGoesOn(String employee) {
    var plan = plan(conversations.ofEmployee(employee));
    directory.managerOf(employee).ifPresent(manager -> passOn(manager, plan.stream()));
  }

  private void goOn(String employee, String manager) {
    var newest = wheels.newest().map(Wheel::id).orElse("");
    var all = conversations.ofEmployee(employee);
    var plan = plan(all);
    var underWay =
        all.stream()
            .filter(
                one ->
                    one.parties().wheelId().equals(newest)
                        || isUnderWay(one)
                        || plan.filter(one::equals).isPresent());
    meetings.ask(passOn(manager, underWay));
  }

  /** Something can come of it until the next, also once its follow-up is over. */
  private static Optional<Conversation> plan(List<Conversation> all) {
    return all.stream().filter(Conversation::hasAgreedPlan).findFirst();
  }

  /** Returns what there is to tell the new manager of. */
  private List<Conversation> passOn(String manager, Stream<Conversation> found) {
    var passedOn =
        found
            .filter(one -> !one.parties().manager().equals(manager))
            .map(one -> handOver.to(manager, one))
            .toList();
    var goesOn = goesOn(passedOn);
    goesOn.stream().findFirst().ifPresent(notices::managerChanged);
    return goesOn;
  }

  /** What is under way, or else the plan that holds: there is something to tell of both. */
  private List<Conversation> goesOn(List<Conversation> passedOn) {
    var underWay = passedOn.stream().filter(this::isUnderWay).toList();
    return underWay.isEmpty()
        ? passedOn.stream().filter(Conversation::hasAgreedPlan).limit(1).toList()
        : underWay;
  }

  private boolean isUnderWay(Conversation conversation) {
    return process.isRunning(conversation.processInstanceId())
        || process.isRunning(conversation.followUpInstanceId());
  }
}
