package dk.mushjul.year;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.rehearsal.Desk;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Everybody at their own Tasklist: only the calls that Tasklist makes, by each one's own rights.
 */
public final class HttpDesk implements Desk {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String CLOCK = "/mus/api/demo/clock";
  private static final Map<String, String> STARTS =
      Map.of(
          "wheel", "startWheel",
          "conversationRequest", "requestConversation",
          "managerChange", "changeManager",
          "dateChange", "moveDates",
          "substitution", "nameSubstitute");
  private static final List<String> GROUPS = List.of("hr", "committee");

  private final String base;
  private final String password;
  private final Supplier<LocalDate> today;
  private final Map<String, WebUser> users = new HashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();
  private final Set<String> handedIn = new TreeSet<>();

  public HttpDesk(String base, String password, Supplier<LocalDate> today) {
    this.base = base;
    this.password = password;
    this.today = today;
  }

  public WebUser user(String person) {
    return users.computeIfAbsent(person, id -> WebUser.signIn(base, id, password));
  }

  /** The ids of the forms that somebody has handed in. */
  Set<String> handedIn() {
    return Set.copyOf(handedIn);
  }

  @Override
  public List<WaitingTask> tasksOf(String person) {
    var tasks = new ArrayList<>(tasks(person, Map.of("assignee", person)));
    for (var group : groupsOf(person)) {
      tasks.addAll(tasks(person, Map.of("candidateGroup", group)));
    }
    return tasks;
  }

  private List<String> groupsOf(String person) {
    return groups.computeIfAbsent(
        person,
        id -> {
          var mine = new ArrayList<String>();
          user(id)
              .get(ENGINE + "/identity/groups?userId=" + id)
              .path("groups")
              .forEach(group -> mine.add(group.path("id").asText()));
          mine.retainAll(GROUPS);
          return mine;
        });
  }

  private List<WaitingTask> tasks(String person, Map<String, Object> query) {
    var tasks = new ArrayList<WaitingTask>();
    user(person)
        .post(ENGINE + "/task?maxResults=100", query)
        .forEach(task -> tasks.add(task(task)));
    return tasks;
  }

  private static WaitingTask task(JsonNode task) {
    return new WaitingTask(
        task.path("id").asText(),
        task.path("taskDefinitionKey").asText().replaceFirst("^userTask_", ""),
        task.path("processInstanceId").asText(),
        day(task.path("created")),
        day(task.path("due")));
  }

  private static LocalDate day(JsonNode moment) {
    return moment.isTextual() ? LocalDate.parse(moment.asText().substring(0, 10)) : null;
  }

  @Override
  public Optional<Sheet> open(String person, WaitingTask task) {
    var user = user(person);
    var offered = user.get("/mus/api/tasks/" + task.id() + "/form-data");
    var schema = user.get(ENGINE + "/task/" + task.id() + "/deployed-form");
    return Optional.of(new Sheet(schema, offered.path("data"), offered.path("options")));
  }

  @Override
  public Sheet openStart(String person, String process) {
    var user = user(person);
    var offered = user.get("/mus/api/start-forms/" + process + "/form-data");
    var schema = user.get(ENGINE + "/process-definition/key/" + process + "/deployed-start-form");
    return new Sheet(schema, offered.path("data"), offered.path("options"));
  }

  @Override
  public void handIn(String person, WaitingTask task, Map<String, Object> answers) {
    handedIn.add(task.stem());
    user(person)
        .post(ENGINE + "/task/" + task.id() + "/submit-form", Map.of("variables", typed(answers)));
  }

  int tryHandIn(String person, WaitingTask task, Map<String, Object> answers) {
    var path = ENGINE + "/task/" + task.id() + "/submit-form";
    return user(person).tryPost(path, Map.of("variables", typed(answers))).statusCode();
  }

  @Override
  public void start(String person, String process, Map<String, Object> answers) {
    handedIn.add(STARTS.get(process));
    user(person)
        .post(
            ENGINE + "/process-definition/key/" + process + "/submit-form",
            Map.of("variables", typed(answers), "businessKey", "whatever the client sent"));
  }

  /** Primitives without type, lists as text of type Json, as Tasklist sends them. */
  static Map<String, Object> typed(Map<String, Object> answers) {
    var typed = new LinkedHashMap<String, Object>();
    answers.forEach((key, value) -> typed.put(key, variable(value)));
    return typed;
  }

  private static Map<String, Object> variable(Object value) {
    var variable = new HashMap<String, Object>();
    if (value instanceof List<?> || value instanceof Map<?, ?>) {
      variable.put("value", json(value));
      variable.put("type", "Json");
    } else {
      variable.put("value", value);
    }
    return variable;
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void passTimeTo(LocalDate day) {
    passTimeTo(LocalDateTime.of(day, LocalTime.of(8, 0)));
  }

  /** Lets time pass until that moment. */
  void passTimeTo(LocalDateTime moment) {
    user("admin").post(CLOCK, Map.of("now", moment.toString()));
  }

  /** Lets everything be done that is due by now. */
  void settle() {
    user("admin").post(CLOCK, Map.of("advance", "PT0S"));
  }

  @Override
  public LocalDate today() {
    return today.get();
  }
}
