package dk.mushjul.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.TestClock;
import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Subject;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@MushjulTest
class PreviewTest {

  private static final int MANY = 2 * Forgetting.AT_A_TIME + 7;

  @LocalServerPort int port;
  @Autowired Talks talks;
  @Autowired Office office;
  @Autowired ContentStore content;
  @Autowired Forgetting forgetting;
  @Autowired RuntimeService runtime;
  @Autowired RepositoryService repository;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void manyOldNotes() {
    talks.emmaIs("active;;");
    content.write(
        new Subject(Subject.Kind.LATE_MANAGER, "mads/0"), "remindManager", "dorte", Map.of());
    jdbc.update(
        """
        insert into mushjul.entry (subject_kind, subject_id, step, author, revision, at, data_key, sealed)
        select subject_kind, 'mads/' || n, step, author, 1, at, data_key, sealed
        from mushjul.entry, generate_series(1, ?) n
        """,
        MANY - 1);
  }

  @Test
  void goesOnWhereItWasInterrupted() {
    clock.set(clock.today().plusDays(180));
    transaction.executeWithoutResult(
        status -> {
          assertThat(forgetting.batch(0).more()).isTrue();
          assertThat(left()).isEqualTo(MANY - Forgetting.AT_A_TIME);
          status.setRollbackOnly();
        });
    assertThat(left()).isEqualTo(MANY);
    assertThat(logged()).isZero();
    var first = forgetting.batch(0);
    assertThat(forgetting.batch(first.entry()).more()).isTrue();
    assertThat(logged()).isEqualTo(2 * Forgetting.AT_A_TIME);

    runtime.startProcessInstanceByKey("reminders");
    office.settle();

    assertThat(left()).isZero();
    assertThat(logged()).isEqualTo(MANY);
    assertThat(forgetting.batch(0).more()).isFalse();
  }

  @Test
  void tellsHrAloneWhatTheNextRunDeletesAndWhatAChangeOfTheTableMeans() throws IOException {
    for (var other : List.of("emma", "mads", "dorte")) {
      assertThat(web(other).tryGet("/mus/sletning").statusCode()).as(other).isEqualTo(404);
    }
    clock.set(clock.today().plusDays(160));
    assertThat(shown("next", "escalation")).isZero();
    assertThat(shown("soon", "escalation")).isEqualTo(MANY);

    clock.set(clock.today().plusDays(19));
    assertThat(shown("next", "escalation")).isEqualTo(MANY);
    deploy("<text>180</text>", "<text>400</text>");
    assertThat(shown("soon", "escalation")).isZero();
    deploy("<text>180</text>", "<text>5</text>");
    assertThat(shown("next", "escalation")).isEqualTo(MANY);

    clock.set(clock.today().plusDays(1));
    runtime.startProcessInstanceByKey("reminders");
    office.settle();
    assertThat(shown("next", "escalation")).isZero();
    assertThat(shown("lately", "escalation")).isEqualTo(MANY);
  }

  @Test
  void saysWhereTheTableCountsFromWhatIsNotThere() throws IOException {
    deploy(
        "<outputEntry id=\"retention_draft_anchor\">\n          <text>\"writtenOn\"</text>",
        "<outputEntry id=\"retention_draft_anchor\">\n          <text>\"heldOn\"</text>");

    assertThat(section("draft")).contains("som denne slags ikke har: slettes ikke");
    assertThat(section("minutes")).contains("Slettes, når der er holdt to samtaler mere.");
    assertThat(section("notice")).contains("Slettes 180 dage efter, at den er sendt.");
  }

  private void deploy(String from, String to) throws IOException {
    var table = Files.readString(Path.of("dmn", "retention.dmn"));
    assertThat(table).contains(from);
    repository.createDeployment().addString("dmn/retention.dmn", table.replace(from, to)).deploy();
  }

  private int shown(String column, String kind) {
    var number = Pattern.compile("class=\"" + column + "\">(\\d+)<").matcher(section(kind));
    assertThat(number.find()).isTrue();
    return Integer.parseInt(number.group(1));
  }

  private String section(String kind) {
    var page = web("hanne").tryGet("/mus/sletning").body();
    var from = page.indexOf("data-kind=\"" + kind + "\"");
    assertThat(from).as(page).isPositive();
    return page.substring(from, page.indexOf("</section>", from));
  }

  private WebUser web(String person) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }

  private int left() {
    return jdbc.queryForObject("select count(*)::int from mushjul.entry", Integer.class);
  }

  private int logged() {
    return jdbc.queryForObject(
        "select coalesce(sum(count), 0)::int from mushjul.deletion where kind = 'escalation'",
        Integer.class);
  }
}
