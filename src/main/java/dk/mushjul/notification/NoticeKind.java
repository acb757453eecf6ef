package dk.mushjul.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What notices there are, and which facts each needs. Facts in brackets are told when they are
 * there; {@code name} and {@code user} are always known. The words stand in the message files under
 * {@code mail.<id>}: a sentence that names a fact that is missing is left out.
 */
public enum NoticeKind {
  /** A link to choose a password: {@code link} [{@code validUntil}]. */
  CHOOSE_PASSWORD("choosePassword", "link"),
  /**
   * The wheel is open, to managers, with the agenda of their joint meeting: {@code link} [{@code
   * year}, {@code firstDay}, {@code lastDay}].
   */
  BRIEFING_MANAGER("briefingManager", "link"),
  /**
   * The wheel is open, to employees: {@code link} [{@code year}, {@code firstDay}, {@code lastDay},
   * {@code tr}, {@code amr}].
   */
  BRIEFING_EMPLOYEE("briefingEmployee", "link"),
  /**
   * The unit's focus is there, with the agenda of the employees' joint preparation: {@code link}
   * [{@code unit}, {@code manager}, {@code tr}, {@code amr}].
   */
  UNIT_FOCUS("unitFocus", "link"),
  /**
   * The employees' joint preparation, with its agenda and usually an appointment: {@code link}
   * [{@code unit}, {@code on}, {@code place}].
   */
  GROUP_MEETING("groupMeeting", "link"),
  /** A group conversation, usually with an appointment: {@code link} [{@code unit}, {@code on}]. */
  GRUS_DATE("grusDate", "link"),
  /** A conversation is planned; with an appointment: {@code link} [{@code with}, the other]. */
  INVITATION("invitation", "link"),
  /** A planned conversation has moved; with an appointment: {@code link} [{@code with}]. */
  INVITATION_CHANGED("invitationChanged", "link"),
  /** A planned conversation is off; with a cancelled appointment: {@code link} [{@code with}]. */
  INVITATION_CANCELLED("invitationCancelled", "link"),
  /**
   * Somebody besides the two is to take part; with an appointment: {@code link} [{@code employee},
   * {@code manager}].
   */
  GUEST_INVITED("guestInvited", "link"),
  /** One of the two would like somebody along, to the other: {@code link} [{@code with}]. */
  GUEST_PROPOSED("guestProposed", "link"),
  /** The same is off; with a cancelled appointment: facts as for {@link #GUEST_INVITED}. */
  GUEST_CANCELLED("guestCancelled", "link"),
  /** Notice is short, the employee is asked: {@code link} [{@code with}, {@code on}]. */
  SHORT_NOTICE("shortNotice", "link"),
  /**
   * A task waits: {@code about}, its name, and {@code link} [{@code step}, its stem; {@code
   * personId}, whom it is about, told by name as {@code person}; {@code due}].
   */
  TASK_OPENED("taskOpened", "about", "link"),
  /** A task falls due soon: facts as for {@link #TASK_OPENED}. */
  TASK_REMINDER("taskReminder", "about", "link"),
  /** A task should have been done: facts as for {@link #TASK_OPENED}. */
  TASK_OVERDUE("taskOverdue", "about", "link"),
  /** The employee may pick a time for the talk: {@code link} [{@code manager}, {@code until}]. */
  TIMES_OFFERED("timesOffered", "link"),
  /** An employee asks for another time, to the manager: {@code link} [{@code employee}]. */
  OTHER_TIME_ASKED("otherTimeAsked", "link"),
  /** What was proposed and waited for an answer is so no more: {@code link} [{@code with}]. */
  PROPOSAL_WITHDRAWN("proposalWithdrawn", "link"),
  /** The time stands although another was asked for: {@code link} [{@code manager}, {@code on}]. */
  TIME_KEPT("timeKept", "link"),
  /** A talk would move at short notice, the employee is asked: {@code link} [{@code manager}]. */
  MOVE_PROPOSED("moveProposed", "link"),
  /** The talk does not move, to the manager: {@code link} [{@code employee}, {@code on}]. */
  MOVE_DECLINED("moveDeclined", "link"),
  /** What is on offer stands although another was asked for: {@code link} [{@code manager}]. */
  OFFER_STANDS("offerStands", "link"),
  /** Not all picked a time, to the manager: {@code link}, {@code count}. */
  TIMES_NOT_CHOSEN("timesNotChosen", "link", "count"),
  /** The manager reminds of what is open with the talk: {@code link} [{@code manager}]. */
  MANAGER_REMINDS("managerReminds", "link"),
  /** Both have approved the plan: {@code link} [{@code with}]. */
  PLAN_AGREED("planAgreed", "link"),
  /** A manager with open tasks is away, to the one above: {@code link} [{@code manager}]. */
  MANAGER_AWAY("managerAway", "link"),
  /** A manager is late: {@code link} [{@code manager}, {@code count} of steps]. */
  MANAGER_LATE("managerLate", "link"),
  /**
   * The committee did not decide, an earlier concept goes on, or else the proposed one runs: {@code
   * link} [{@code committee}, {@code lastYear} or {@code proposedYear}].
   */
  CONCEPT_NOT_DECIDED("conceptNotDecided", "link"),
  /** The committee did not evaluate, HR publishes: {@code link} [{@code committee}]. */
  COMMITTEE_SILENT("committeeSilent", "link"),
  /** The voluntary MUS test is open: {@code link} [{@code until}]. */
  MUS_TEST_INVITED("musTestInvited", "link"),
  /** A request for a conversation was answered: {@code link}. What was answered stands there. */
  REQUEST_ANSWERED("requestAnswered", "link"),
  /** A manager did not answer a request, HR may: {@code link} [{@code employee}]. */
  REQUEST_PASSED_TO_HR("requestPassedToHr", "link"),
  /** What became of this year's conversations: {@code link} [{@code year}]. */
  EVALUATION_PUBLISHED("evaluationPublished", "link"),
  /** A conversation was put off to the next wheel: {@code link} [{@code year}]. */
  CONVERSATION_POSTPONED("conversationPostponed", "link"),
  /** Somebody else is the manager from now on: {@code link} [{@code manager}]. */
  MANAGER_CHANGED("managerChanged", "link"),
  /** Something is in the way of a goal, to the manager: {@code link} [{@code employee}]. */
  OBSTACLE_TOLD("obstacleTold", "link"),
  /**
   * The manager has answered what is in the way, to the employee: {@code link} [{@code manager}].
   */
  OBSTACLE_ANSWERED("obstacleAnswered", "link"),
  /** A change of the plan is agreed, to both: {@code link} [{@code with}, the other]. */
  PLAN_CHANGED("planChanged", "link"),
  /** A proposed change got no yes, to who proposed it: {@code link} [{@code with}, the other]. */
  CHANGE_NOT_AGREED("changeNotAgreed", "link"),
  /** Somebody is to stand in: {@code link} [{@code manager}, {@code until}]. */
  SUBSTITUTE_BEGINS("substituteBegins", "link"),
  /**
   * Somebody stands in for the manager: {@code link} [{@code manager}, {@code substitute}, {@code
   * until}].
   */
  SUBSTITUTE_NAMED("substituteNamed", "link"),
  /** The same, and the employee's yes is asked for: facts as for {@link #SUBSTITUTE_NAMED}. */
  SUBSTITUTE_ASKED("substituteAsked", "link"),
  /**
   * Two do not agree on a plan, to the manager's manager: {@code link} [{@code employee}, {@code
   * manager}].
   */
  DISAGREED("disagreed", "link"),
  /**
   * The other does not agree on a plan, to who wrote it and may say how one sees it: {@code link}
   * [{@code with}, the other].
   */
  OWN_VIEW_ASKED("ownViewAsked", "link"),
  /** Nobody answered a plan and HR helps, to the manager's manager: as {@link #DISAGREED}. */
  PLAN_UNANSWERED("planUnanswered", "link"),
  /** A disagreement is noted, to the two: facts as for {@link #DISAGREED}. */
  DISAGREEMENT_NOTED("disagreementNoted", "link"),
  /** The one mail of a day; made by gathering only. */
  DAILY_MAIL("dailyMail");

  private final String id;
  private final List<String> required;

  NoticeKind(String id, String... required) {
    this.id = id;
    this.required = List.of(required);
  }

  /** The name in notices, message files and the database. */
  public String id() {
    return id;
  }

  /** Whether the notice is one line about a task in a list of many. */
  public boolean isTask() {
    return this == TASK_OPENED || this == TASK_REMINDER || this == TASK_OVERDUE;
  }

  List<String> required() {
    return required;
  }

  /**
   * The kind of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static NoticeKind of(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("There is no notice " + id));
  }

  private static Optional<NoticeKind> find(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}
