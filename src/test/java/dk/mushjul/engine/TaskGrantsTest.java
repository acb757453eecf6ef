package dk.mushjul.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.TestPeople;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MushjulTest
class TaskGrantsTest {

  @Autowired TestPeople people;
  @Autowired Office office;
  @Autowired TaskService tasks;
  @Autowired IdentityService identity;
  @Autowired AuthorizationService authorizations;

  @BeforeEach
  void everybodyIsThere() {
    people.solby();
  }

  @Test
  void givesTheAssigneeTheTask() {
    emmaAsksMads();
    var task = office.task("answerRequest").getId();

    assertThat(rows(task)).extracting(Authorization::getUserId).containsExactly("mads");
    assertThat(sees("mads", task)).isTrue();
    assertThat(sees("emma", task)).isFalse();
    assertThat(
            authorizations.isUserAuthorized(
                "mads", List.of(), Permissions.TASK_ASSIGN, Resources.TASK, task))
        .isFalse();
  }

  @Test
  void takesItFromTheFormerAssignee() {
    emmaAsksMads();
    var task = office.task("answerRequest").getId();

    tasks.setAssignee(task, "mette");

    assertThat(rows(task)).extracting(Authorization::getUserId).containsExactly("mette");
    assertThat(sees("mads", task)).isFalse();

    tasks.setAssignee(task, null);

    assertThat(rows(task)).isEmpty();
  }

  @Test
  void givesRowsToGroupsWithFewTasksOnly() {
    emmaAsksMads();
    var task = office.task("answerRequest").getId();

    tasks.addCandidateGroup(task, "employee");
    tasks.addCandidateGroup(task, "unit-borgerservice");
    assertThat(rows(task)).extracting(Authorization::getGroupId).containsOnlyNulls();

    tasks.addCandidateGroup(task, "committee");
    assertThat(rows(task)).extracting(Authorization::getGroupId).contains("committee");

    tasks.deleteCandidateGroup(task, "committee");
    assertThat(rows(task)).extracting(Authorization::getUserId).containsExactly("mads");
  }

  @Test
  void letsAGroupHandAClaimedTaskBack() {
    office.start(
        "hanne",
        "wheel",
        Map.of(
            "year",
            2027,
            "sector",
            "municipality",
            "firstDay",
            "2027-03-01",
            "lastDay",
            "2027-07-01"));
    var task = office.task("describeStrategy").getId();

    assertThat(rows(task))
        .singleElement()
        .satisfies(row -> assertThat(row.getGroupId()).isEqualTo("hr"))
        .satisfies(row -> assertThat(row.isPermissionGranted(Permissions.TASK_WORK)).isTrue())
        .satisfies(row -> assertThat(row.isPermissionGranted(Permissions.TASK_ASSIGN)).isTrue())
        .satisfies(row -> assertThat(row.isPermissionGranted(Permissions.UPDATE)).isFalse());
  }

  @Test
  void leavesNoRowBehindWhenTheTaskIsOver() {
    office.start(
        "hanne",
        "wheel",
        Map.of(
            "year",
            2027,
            "sector",
            "municipality",
            "firstDay",
            "2027-03-01",
            "lastDay",
            "2027-07-01"));
    var briefing = office.task("describeStrategy").getId();
    office.handIn("hanne", "describeStrategy", Map.of());
    assertThat(rows(briefing)).isEmpty();

    emmaAsksMads();
    var request = office.task("answerRequest").getId();
    office.handIn("mads", "answerRequest", Map.of("requestAnswer", "no"));
    assertThat(rows(request)).isEmpty();
  }

  private void emmaAsksMads() {
    office.start(
        "emma", "conversationRequest", Map.of("requestReason", "other", "firstReader", "manager"));
  }

  private List<Authorization> rows(String task) {
    return authorizations
        .createAuthorizationQuery()
        .resourceType(Resources.TASK)
        .resourceId(task)
        .list();
  }

  private boolean sees(String person, String task) {
    identity.setAuthentication(person, List.of());
    try {
      return tasks.createTaskQuery().taskId(task).count() > 0;
    } finally {
      identity.clearAuthentication();
    }
  }
}
