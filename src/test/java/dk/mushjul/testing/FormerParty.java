package dk.mushjul.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.year.WebUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who was a party and is one no longer, with a browser that still knows every id: asks
 * every path by it and must find nothing.
 */
public final class FormerParty {

  private static final String ENGINE = "/camunda/api/engine/engine/default/task";
  private static final int TO_SIGN_IN = 302;
  private static final List<String> TASK_PATHS = List.of("form-data", "course", "plans");

  /** Every page of a talk, by the id of its conversation. */
  public static final List<String> TALK_PAGES =
      List.of(
          "/mus/forloeb/%s",
          "/mus/plan/%s",
          "/mus/plan/%s/i-vejen",
          "/mus/plan/%s/versioner",
          "/mus/plan/%s/aendring?maal=1",
          "/mus/uenighed/%s",
          "/mus/deltagere/%s",
          "/mus/deltager/%s",
          "/mus/tid/%s",
          "/mus/tid/%s/svar",
          "/mus/api/conversations/%s/plan.pdf");

  private static final List<String> TALK_ACTIONS =
      List.of("choose-time", "ask-other-time", "share-minutes", "own-talk");

  private final WebUser person;
  private final Set<Integer> nothing;

  /** The former party, signed in before. */
  public FormerParty(WebUser person) {
    this(person, Set.of(404));
  }

  private FormerParty(WebUser person, Set<Integer> nothing) {
    this.person = person;
    this.nothing = nothing;
  }

  /** Somebody who was signed in and works here no longer: may be answered as a stranger is. */
  public static FormerParty whoHasLeft(WebUser person) {
    return new FormerParty(person, Set.of(TO_SIGN_IN, 401, 403, 404));
  }

  /** Asks for everything about a conversation and for its tasks, those from before too. */
  public void findsNothing(String conversationId, Collection<String> taskIds) {
    findsNoConversation(conversationId);
    taskIds.forEach(this::findsNoTask);
  }

  /** Every page and call of a conversation answers 404. */
  public void findsNoConversation(String conversationId) {
    for (var page : TALK_PAGES) {
      isNothing(page.formatted(conversationId), person.tryGet(page.formatted(conversationId)));
    }
    for (var action : TALK_ACTIONS) {
      var path = "/mus/api/conversations/" + conversationId + "/" + action;
      isNothing(path, person.tryPost(path, body(action)));
    }
    assertThat(person.tryGet("/mus/medarbejdere").body()).doesNotContain(conversationId);
    var planned =
        person.tryPost(
            Times.PLAN,
            List.of(Map.of("conversationId", conversationId, "on", "2027-03-30", "from", "09:00")));
    assertThat(planned.body()).as("planning it").doesNotContain("planned", "moved", "refused");
  }

  private static Map<String, Object> body(String action) {
    return switch (action) {
      case "choose-time" -> Map.of("slotId", "x");
      case "ask-other-time" ->
          Map.of("proposals", List.of(Map.of("on", "2027-03-30", "from", "09:00")));
      default -> Map.of("share", true);
    };
  }

  /** Every page and call of a task answers 404, and no list of the engine names it. */
  public void findsNoTask(String taskId) {
    for (var path : TASK_PATHS) {
      var address = "/mus/api/tasks/" + taskId + "/" + path;
      isNothing(address, person.tryGet(address));
    }
    var draft = "/mus/api/tasks/" + taskId + "/draft";
    isNothing(draft, person.tryPut(draft, 0, Map.of("minutesText", "x")));
    var page = person.tryGet("/mus/tasks/" + taskId);
    assertThat(page.body()).as("the page of the task").doesNotContain("data-task");
    var submitted = person.tryPost(ENGINE + "/" + taskId + "/submit-form", Map.of());
    assertThat(submitted.statusCode()).as("submit-form").isIn(401, 403, 404, 409);
    assertThat(person.tryPost(ENGINE, Map.of()).body()).doesNotContain(taskId);
  }

  private void isNothing(String path, java.net.http.HttpResponse<String> answer) {
    if (nothing.contains(TO_SIGN_IN) && answer.statusCode() == TO_SIGN_IN) {
      assertThat(answer.headers().firstValue("Location").orElse("")).contains("/mus/login");
    }
    assertThat(answer.statusCode()).as(path).isIn(nothing);
  }
}
