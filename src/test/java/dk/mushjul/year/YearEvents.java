package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.rehearsal.FormFiller;
import dk.mushjul.rehearsal.Voice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What happens to the people of the played year while the wheel turns: they go on leave and come
 * back, leave, join, move, get another manager, ask for more. Everything is done as people do it:
 * by HR's files and forms, by the pages under {@code /mus}.
 */
final class YearEvents {

  static final String GOES_ON_LEAVE = "gustav";
  static final String LEAVES = "pernille";
  static final String JOINS = "nikolaj";
  static final String MOVES = "camilla";
  static final String GETS_A_NEW_MANAGER = "olena";
  static final String NEW_MANAGER = "mads";
  static final String IS_GIVEN_ANOTHER = "fatima";

  private static final Path FILES = Path.of("demo");

  private final HttpDesk desk;
  private final Voice voice;
  private final JdbcTemplate jdbc;
  private final List<String> chosen = new ArrayList<>();
  private String employees;

  YearEvents(HttpDesk desk, Voice voice, JdbcTemplate jdbc) throws IOException {
    this.desk = desk;
    this.voice = voice;
    this.jdbc = jdbc;
    employees = Files.readString(FILES.resolve("employees.csv"));
  }

  /** Something that happens on a day. */
  record Event(LocalDate on, Runnable happens) {}

  /** All of them in the order in which they happen, counted from the first day of the window. */
  List<Event> inOrder(LocalDate firstDay, LocalDate lastDay) {
    var all = new ArrayList<Event>();
    all.add(new Event(firstDay.minusDays(20), () -> leave(firstDay)));
    all.add(new Event(firstDay.plusDays(6), this::somebodyJoinsAndSomebodyLeaves));
    all.add(new Event(firstDay.plusDays(9), this::somebodyMoves));
    all.add(new Event(firstDay.plusDays(12), this::somebodyGetsANewManager));
    all.add(new Event(firstDay.plusDays(13), this::somebodyTakesPart));
    all.add(new Event(firstDay.plusDays(14), this::aManagerNamesASubstitute));
    all.add(new Event(firstDay.plusDays(20), this::aTalkIsToBeSooner));
    all.add(new Event(lastDay.plusDays(30), this::hrGivesSomebodyAnotherManager));
    all.add(new Event(lastDay.plusDays(31), this::theMinutesAreShared));
    all.add(new Event(lastDay.plusDays(40), this::somethingStandsInTheWay));
    all.add(new Event(lastDay.plusDays(45), this::aGoalIsToBeChanged));
    return all.stream().sorted(Comparator.comparing(Event::on)).toList();
  }

  /** The organisation as it stands before anything happens, but for a leave of a whole year. */
  void begin() {
    employees = employees.replace(";leave;;", ";leave;2027-01-01;2028-01-31");
    imports();
  }

  private void leave(LocalDate firstDay) {
    set(
        GOES_ON_LEAVE,
        ";active;;",
        ";leave;%s;%s".formatted(firstDay.plusDays(3), firstDay.plusDays(33)));
    imports();
  }

  private void somebodyJoinsAndSomebodyLeaves() {
    var gone = line(LEAVES);
    employees = employees.replace(gone + "\n", "");
    var like = line("emma").split(";", -1);
    like[0] = JOINS;
    like[1] = "Nikolaj Elgaard";
    like[2] = "nikolaj@example.dk";
    employees = employees.stripTrailing() + "\n" + String.join(";", like) + "\n";
    imports();
  }

  private void somebodyMoves() {
    set(MOVES, ";hjemmepleje-nord;", ";borgerservice;");
    imports();
  }

  private void somebodyGetsANewManager() {
    set(GETS_A_NEW_MANAGER, ";teknik;;", ";teknik;" + NEW_MANAGER + ";");
    imports();
  }

  /** The manager asks whether a talk may be on a day that comes sooner than the notice. */
  private void aTalkIsToBeSooner() {
    var talk =
        jdbc.queryForMap(
            """
            select id, manager_id, planned_on from mushjul.conversation
            where state = 'PREPARING' and planned_on > ?::date + 9
              and manager_id <> 'sara'
            order by planned_on desc, id limit 1
            """,
            desk.today());
    var on = desk.today().plusDays(8).toString();
    var results =
        desk.user((String) talk.get("manager_id"))
            .post(
                "/mus/api/conversations/plan",
                List.of(Map.of("conversationId", talk.get("id"), "on", on)));
    assertThat(results.path(0).path("status").asText()).isEqualTo("proposed");
  }

  private void aManagerNamesASubstitute() {
    start(
        "dorte",
        "substitution",
        "nameSubstitute",
        Map.of("substituteTo", desk.today().plusDays(20).toString()));
  }

  /** The employee names a colleague, the manager agrees, and the colleague reads what is named. */
  private void somebodyTakesPart() {
    var talk =
        jdbc.queryForMap(
            """
            select id, employee_id, manager_id from mushjul.conversation
            where state = 'PREPARING' and manager_id = 'mette' order by id limit 1
            """);
    var page = "/mus/deltagere/" + talk.get("id");
    post((String) talk.get("employee_id"), page, page, Map.of("person", "vibeke"));
    var guest =
        jdbc.queryForObject(
            "select id from mushjul.participant where conversation_id = ?",
            String.class,
            talk.get("id"));
    post((String) talk.get("manager_id"), page, page + "/ja", Map.of("participant", guest));
    assertThat(desk.user("vibeke").tryGet("/mus/deltager/" + talk.get("id")).statusCode())
        .isEqualTo(200);
  }

  private void theMinutesAreShared() {
    var page = "/mus/forloeb/" + talkOf(IS_GIVEN_ANOTHER);
    post(IS_GIVEN_ANOTHER, page, page + "/referat", Map.of("share", "true"));
    assertThat(desk.user(NEW_MANAGER).tryGet(page).body()).contains("Referat");
  }

  private String talkOf(String employee) {
    return jdbc.queryForObject(
        "select id from mushjul.conversation where employee_id = ?", String.class, employee);
  }

  private void hrGivesSomebodyAnotherManager() {
    start(
        "hanne",
        "managerChange",
        "changeManager",
        Map.of(
            "changeFor", "people",
            "changedPeople", IS_GIVEN_ANOTHER,
            "newManager", NEW_MANAGER));
    // What HR's next files say of it must be the same.
    set(IS_GIVEN_ANOTHER, ";stab;;", ";stab;" + NEW_MANAGER + ";");
  }

  private void somethingStandsInTheWay() {
    post(
        withPlan().get("employee_id"),
        "/mus/plan",
        "/mus/plan",
        Map.of("obstacle", "Kurset er flyttet til foråret"));
  }

  private void aGoalIsToBeChanged() {
    var plan = withPlan();
    var path = "/mus/plan/" + plan.get("id") + "/aendring";
    post(
        plan.get("employee_id"),
        path + "?maal=" + plan.get("goal_id"),
        path,
        Map.of(
            "maal",
            plan.get("goal_id"),
            "goalTitle",
            "Holde oplæg for de andre enheder",
            "deadline",
            desk.today().plusMonths(4).toString(),
            "changeReason",
            "Kurset blev aflyst"));
  }

  /** Somebody whose agreed goals are still to be followed up. */
  private Map<String, String> withPlan() {
    var found =
        jdbc.queryForList(
            """
            select c.id, c.employee_id, min(g.goal_id) as goal_id
            from mushjul.conversation c join mushjul.goal g on g.conversation_id = c.id
            where c.state = 'AGREED' and c.follow_up_instance_id is not null
              and c.employee_id <> all (string_to_array(?, ','))
            group by c.id, c.employee_id order by c.employee_id limit 1
            """,
            String.join(",", chosen));
    var one = new java.util.HashMap<String, String>();
    found.get(0).forEach((key, value) -> one.put(key, value.toString()));
    chosen.add(one.get("employee_id"));
    return one;
  }

  private void post(String person, String page, String action, Map<String, String> fields) {
    var answer = desk.user(person).tryPostForm(page, action, fields);
    assertThat(answer.statusCode()).as(action + ": " + answer.body()).isLessThan(400);
  }

  private void start(String person, String process, String form, Map<String, Object> wanted) {
    var sheet = desk.openStart(person, process);
    desk.start(person, process, new FormFiller(sheet, form, voice, wanted).answers());
  }

  private void set(String person, String was, String is) {
    var line = line(person);
    assertThat(line).contains(was);
    employees = employees.replace(line, line.replace(was, is));
  }

  private String line(String person) {
    return employees.lines().filter(it -> it.startsWith(person + ";")).findFirst().orElseThrow();
  }

  private void imports() {
    try {
      var files =
          Map.of(
              "units", Files.readAllBytes(FILES.resolve("units.csv")),
              "employees", employees.getBytes(StandardCharsets.UTF_8));
      var answer = desk.user("hanne").tryPostFiles("/mus/api/organisation?dryRun=false", files);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
