package dk.mushjul.testing;

import dk.mushjul.clock.TestClock;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * A small workplace and the usual course of its conversations: {@code dorte} heads the whole,
 * {@code mads} a unit with {@code emma}, {@code erik} and {@code gitte}; {@code hanne} is HR.
 */
@Component
@Profile("test")
public class Talks {

  /** The first day of the window, on which everybody's conversation is called. */
  public static final LocalDate CALLED = LocalDate.of(2027, 3, 1);

  /** The day that {@link #plan} sets unless told otherwise. */
  public static final LocalDate TALK = LocalDate.of(2027, 3, 16);

  /** The first day of the window of the wheel after this one. */
  public static final LocalDate NEXT = LocalDate.of(2027, 6, 14);

  /** The day on which {@link #hold} agrees to follow up. */
  public static final LocalDate FOLLOW_UP = LocalDate.of(2027, 4, 6);

  private static final String UNITS =
      """
      solby;Solby Kommune;;dorte
      borgerservice;Borgerservice;solby;mads
      """;
  private static final String EMMA = "emma;Emma Lund;emma@example.dk;borgerservice;;;37;;";
  private static final String OTHERS =
      """
      dorte;Dorte Lindskov;dorte@example.dk;solby;;;37;;;active;;
      hanne;Hanne Kjær;hanne@example.dk;solby;;;37;;hr;active;;
      mads;Mads Overgaard;mads@example.dk;borgerservice;;;37;;;active;;
      erik;Erik Solberg;erik@example.dk;borgerservice;;;37;;;active;;
      gitte;Gitte Nørby;gitte@example.dk;borgerservice;;;37;1962;;active;;
      """;

  /** How a talk is usually planned, but for its day. */
  private static final Map<String, Object> PLANNED =
      Map.of("conversationFrom", "09:00", "writerRole", "manager", "followUpCaller", "manager");

  private final Office office;
  private final TestPeople people;
  private final Conversations conversations;
  private final TestClock clock;
  private final JdbcTemplate jdbc;

  Talks(
      Office office,
      TestPeople people,
      Conversations conversations,
      TestClock clock,
      JdbcTemplate jdbc) {
    this.office = office;
    this.people = people;
    this.conversations = conversations;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /** Opens the wheel for the unit of mads and waits until its conversations are called. */
  public void call() {
    clock.set(CALLED.minusDays(3));
    emmaIs("active;;");
    call("borgerservice", "mads");
  }

  /** Opens the wheel for every unit and waits until the conversations are called. */
  public void callEverywhere() {
    clock.set(CALLED.minusDays(3));
    emmaIs("active;;");
    call(List.of(), "mads");
  }

  /** Opens the wheel for a unit of the organisation as it stands, and waits until it is called. */
  public void call(String unit, String manager) {
    call(List.of(unit), manager);
  }

  /**
   * Opens the wheel with a concept that lets GRUS stand for the individual talks, and waits until
   * the conversations of the unit of mads are called.
   *
   * @param prepared what mads answers in {@code prepareUnit}
   */
  public void callToGroup(Map<String, Object> prepared) {
    callToGroup(prepared, () -> {});
  }

  /** Does so, with something that happens before the conversations are called. */
  public void callToGroup(Map<String, Object> prepared, Runnable meanwhile) {
    clock.set(CALLED.minusWeeks(3));
    emmaIs("active;;");
    open(List.of("borgerservice"), "instead");
    office.handIn("mads", "prepareUnit", prepared);
    meanwhile.run();
    office.waitUntil(CALLED);
  }

  /** Waits until the conversations of the unit of mads are called; it is not prepared yet. */
  public void callWithoutPreparation() {
    clock.set(CALLED.minusDays(3));
    emmaIs("active;;");
    open(List.of("borgerservice"), "instead");
    office.waitUntil(CALLED);
  }

  private void call(List<String> units, String manager) {
    open(units, "no");
    office.handIn(manager, prepareUnit(manager), Map.of());
    office.waitUntil(CALLED);
  }

  private void open(List<String> units, String useGrus) {
    open(2027, CALLED, "2027-04-09", units, useGrus);
  }

  /** Opens the wheel of the next year, two weeks before {@link #NEXT}. */
  public void openNext() {
    office.waitUntil(NEXT.minusDays(14));
    open(2028, NEXT, "2027-07-09", List.of("borgerservice"), "no");
  }

  /** Opens the wheel of the next year and waits until its conversations are called. */
  public void callNext() {
    openNext();
    office.waitUntil(NEXT);
  }

  /** The manager plans the talk of the next year. */
  public void planNext(String employee) {
    office.handIn("mads", nextTask(employee, "planConversation"), planned(NEXT.plusDays(16)));
  }

  /**
   * Emma does not agree on the plan that waits for her answer, but on some of its goals, which
   * stand as agreed.
   *
   * @param mayShare the numbers of the goals, from 0, that may be shared over the disagreement
   * @param agreed the numbers of the goals that she agrees on
   */
  public void emmaDisagrees(String ownWords, List<Integer> mayShare, List<Integer> agreed) {
    var options = office.form("emma", task("emma", "approvePlan")).options();
    handIn(
        "emma",
        "emma",
        "approvePlan",
        Map.of(
            "approval",
            "disagree",
            "ownWords",
            ownWords,
            "mayShare",
            mayShare.stream().map(goal -> options.get("mayShare").get(goal).value()).toList(),
            "agreedGoals",
            agreed.stream().map(goal -> options.get("agreedGoals").get(goal).value()).toList()));
  }

  /** The only open task of that stem in this employee's conversation of the next year. */
  public Task nextTask(String employee, String stem) {
    return office.tasks(stem).processInstanceBusinessKey("2028/" + employee).singleResult();
  }

  private void open(
      int year, LocalDate firstDay, String lastDay, List<String> units, String useGrus) {
    office.start(
        "hanne",
        "wheel",
        Map.of(
            "year",
            year,
            "sector",
            "private",
            "firstDay",
            firstDay.toString(),
            "lastDay",
            lastDay,
            "units",
            units));
    office.handIn("hanne", "describeStrategy", Map.of());
    office.handIn(
        "hanne",
        "chooseConcept",
        Map.of("coreQuestions", List.of("tasks"), "duration", 60, "useGrus", useGrus));
  }

  private Task prepareUnit(String manager) {
    return office.tasks("prepareUnit").taskAssignee(manager).singleResult();
  }

  /** Imports the workplace with these last columns for emma: status, absent_from, absent_to. */
  public void emmaIs(String status) {
    people.organisation(
        UNITS, OTHERS + "emma;Emma Lund;emma@example.dk;borgerservice;;;37;;;" + status + "\n");
  }

  /** Imports the workplace with somebody who is new in it. */
  public void joins(String line) {
    people.organisation(
        UNITS, OTHERS + "emma;Emma Lund;emma@example.dk;borgerservice;;;37;;;active;;\n" + line);
  }

  /** Imports the workplace with somebody else to hold emma's talk from now on. */
  public void emmaIsHeldBy(String manager) {
    emmaIsHeldBy(manager, "active;;");
  }

  /** Imports the workplace with somebody else to hold emma's talk, and her in this status. */
  public void emmaIsHeldBy(String manager, String status) {
    people.organisation(
        UNITS,
        OTHERS
            + "emma;Emma Lund;emma@example.dk;borgerservice;"
            + (manager + ";;37;;;" + status + "\n"));
  }

  /** Imports the workplace with another head of the unit. */
  public void unitGets(String head) {
    people.organisation(
        UNITS.replace("solby;mads", "solby;" + head), OTHERS + EMMA + ";active;;\n");
  }

  /** The files of the workplace with these lines for emma and others, as HR sends them. */
  public static Map<String, byte[]> files(String... lines) {
    return files(UNITS, OTHERS + String.join("\n", lines) + "\n");
  }

  /** The files with somebody else to hold the talks of the whole unit. */
  public static Map<String, byte[]> filesWithUnitOf(String head) {
    return files(UNITS.replace("solby;mads", "solby;" + head), OTHERS + EMMA + ";active;;\n");
  }

  /** The files with emma in a unit, held by its head. */
  public static Map<String, byte[]> filesWithEmmaIn(String unit) {
    return files(EMMA.replace("borgerservice", unit) + ";active;;");
  }

  /** The files with somebody else to hold emma's talk. */
  public static Map<String, byte[]> filesWithEmmaHeldBy(String manager) {
    return files(EMMA.replace("service;;", "service;" + manager + ";") + ";active;;");
  }

  private static Map<String, byte[]> files(String units, String employees) {
    return Map.of(
        "units",
        (TestPeople.UNITS + units).getBytes(StandardCharsets.UTF_8),
        "employees",
        (TestPeople.EMPLOYEES + employees).getBytes(StandardCharsets.UTF_8));
  }

  /** Imports the workplace with a manager who is away in these days. */
  public void madsIsAway(LocalDate from, LocalDate to) {
    people.organisation(
        UNITS,
        OTHERS.replace(
                "mads@example.dk;borgerservice;;;37;;;active;;",
                "mads@example.dk;borgerservice;;;37;;;active;" + from + ";" + to)
            + "emma;Emma Lund;emma@example.dk;borgerservice;;;37;;;active;;\n");
  }

  /** Imports the workplace without emma: she has left. */
  public void emmaLeaves() {
    people.organisation(UNITS, OTHERS);
  }

  /** The answers with which a talk is usually planned, for that day. */
  public static Map<String, Object> planned(LocalDate on) {
    var answers = new java.util.HashMap<>(PLANNED);
    answers.put("conversationOn", on.toString());
    return answers;
  }

  /** The manager plans the talk for {@link #TALK}. */
  public void plan(String employee) {
    plan(employee, Map.of("conversationOn", TALK.toString()));
  }

  /** The manager plans the talk, with these answers instead of the usual ones. */
  public void plan(String employee, Map<String, Object> answers) {
    handIn("mads", employee, "planConversation", PLANNED, answers);
  }

  /** Waits for the day of the talk; whoever writes says that it was held, with one goal. */
  public void hold(String writer, String employee, Map<String, Object> answers) {
    office.waitUntil(conversation(employee).appointed().on());
    handIn(
        writer,
        employee,
        "holdConversation",
        Map.of(
            "outcome",
            "held",
            "heldOn",
            conversation(employee).appointed().on().toString(),
            "followUpOn",
            FOLLOW_UP.toString(),
            "goals",
            List.of(Map.of("goalTitle", "Lære at svare på klager"))),
        answers);
  }

  /** Its manager says of a talk whose day has come that it was not held. */
  public void miss(String employee) {
    handIn(
        conversation(employee).parties().manager(),
        employee,
        "holdConversation",
        Map.of("outcome", "notHeld", "notHeldReason", "operations"));
  }

  /** Plans and holds the talk and writes a plan, which then waits for the employee's answer. */
  public void draft(String employee) {
    plan(employee);
    hold("mads", employee, Map.of());
  }

  /** Does all that, and the employee approves. */
  public void agree(String employee) {
    draft(employee);
    office.handIn(employee, task(employee, "approvePlan"), Map.of("approval", "approve"));
  }

  /** Plans all on the same day, holds them, and each approves. */
  public void agreeAll(String... employees) {
    for (var employee : employees) {
      plan(employee);
    }
    for (var employee : employees) {
      hold("mads", employee, Map.of());
      office.handIn(employee, task(employee, "approvePlan"), Map.of("approval", "approve"));
    }
  }

  /** Hands in a form of this employee's conversation or follow-up. */
  public void handIn(String person, String employee, String stem, Map<String, Object> answers) {
    office.handIn(person, task(employee, stem), answers);
  }

  private void handIn(
      String person,
      String employee,
      String stem,
      Map<String, Object> usual,
      Map<String, Object> other) {
    var answers = new java.util.HashMap<>(usual);
    answers.putAll(other);
    handIn(person, employee, stem, answers);
  }

  /** The only open task of that stem in this employee's conversation or follow-up. */
  public Task task(String employee, String stem) {
    var task = office.tasks(stem).processInstanceBusinessKey(key(employee)).singleResult();
    if (task == null) {
      throw new AssertionError("No task " + stem + " of " + employee + " is open");
    }
    return task;
  }

  /** The stems of all that is open in this employee's conversation and follow-up. */
  public List<String> open(String employee) {
    return jdbc.queryForList(
        """
        select substring(t.task_def_key_ from 'userTask_(.*)') from act_ru_task t
        join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = ? order by 1
        """,
        String.class,
        key(employee));
  }

  /** The day it is. */
  public LocalDate today() {
    return clock.today();
  }

  /** This employee's conversation as it is now. */
  public Conversation conversation(String employee) {
    return conversations.of("2027", employee).orElseThrow();
  }

  /** Everybody who was sent a notice of that kind, in the order of their ids. */
  public List<String> told(String kind) {
    return jdbc.queryForList(
        "select recipient from mushjul.notice where kind = ? order by 1", String.class, kind);
  }

  /** The business key of this employee's conversation and follow-up. */
  public static String key(String employee) {
    return "2027/" + employee;
  }
}
