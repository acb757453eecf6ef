package dk.mushjul.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.clock.TestClock;
import dk.mushjul.testing.AtOnce;
import dk.mushjul.testing.MushjulTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MushjulTest
class ContentStoreTest {

  private static final Subject TALK = Subject.conversation("2027/emma");
  private static final String STEP = "prepareEmployee";

  @Autowired ContentStore content;
  @Autowired AccessLog accesses;
  @Autowired DataKeys keys;
  @Autowired TestClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transactions;

  @Test
  void givesBackWhatWasWritten() {
    var values = new HashMap<String, Object>();
    values.put("ownNotes", "Ærlig snak 🎈");
    values.put("year", 2027);
    values.put("share", true);
    values.put("money", new BigDecimal("12.50"));
    values.put("goals", List.of(Map.of("goalTitle", "Mere ro", "marks", List.of("a", "b"))));
    values.put("none", null);

    var revision = content.write(TALK, STEP, "emma", values);

    var entry = content.latest(TALK, STEP, "emma").orElseThrow();
    assertThat(revision).isEqualTo(1);
    assertThat(entry.values()).isEqualTo(values);
    assertThat(entry.author()).isEqualTo("emma");
    assertThat(entry.subject()).isEqualTo(TALK);
    assertThat(entry.at()).isBetween(clock.now().minusSeconds(5), clock.now());
  }

  @Test
  void countsRevisionsByAuthorAndKeepsThemAll() {
    write("emma", "første");
    write("mads", "leders");
    clock.advance(Duration.ofDays(1));
    assertThat(write("emma", "anden")).isEqualTo(2);

    assertThat(content.all(TALK, ContentStore.SYSTEM))
        .extracting(entry -> entry.values().get("text"))
        .containsExactly("første", "leders", "anden");
    assertThat(content.latest(TALK, STEP, ContentStore.SYSTEM).orElseThrow().values())
        .containsEntry("text", "anden");
    assertThat(content.latestBy(TALK, STEP, "mads", ContentStore.SYSTEM).orElseThrow().values())
        .containsEntry("text", "leders");
    assertThat(content.writtenBy("emma")).hasSize(2);
  }

  @Test
  void findsTheNewestOfManySubjectsAtOnce() {
    var other = Subject.conversation("2027/erik");
    write("emma", "gammel");
    write("emma", "ny");
    content.write(other, STEP, "erik", Map.of("text", "eriks"));
    content.write(Subject.wheel("2027"), STEP, "hanne", Map.of("text", "hjul"));

    var newest =
        content.latestOf(List.of(TALK, other, Subject.conversation("x")), STEP, "(system)");

    assertThat(newest)
        .extracting(entry -> entry.values().get("text"))
        .containsExactlyInAnyOrder("ny", "eriks");
    assertThat(content.latestOf(List.of(), STEP, ContentStore.SYSTEM)).isEmpty();
  }

  @Test
  void logsEachReadingByAnybodyButTheAuthor() {
    write("emma", "a");

    content.latest(TALK, STEP, "emma");
    content.latest(TALK, STEP, ContentStore.SYSTEM);
    assertThat(accesses.about("emma")).isEmpty();

    content.latest(TALK, STEP, "mads");
    content.all(TALK, "hanne");

    assertThat(accesses.about("emma")).extracting(Access::reader).containsExactly("hanne", "mads");
    assertThat(accesses.about(TALK)).isEqualTo(accesses.about("emma"));
    assertThat(accesses.about("emma").get(1).step()).isEqualTo(STEP);
    assertThat(accesses.about("emma").get(1).at())
        .isBetween(clock.now().minusSeconds(5), clock.now());
  }

  @Test
  void logsNothingWhenTheReadingIsRolledBack() {
    write("emma", "a");

    transactions.executeWithoutResult(
        transaction -> {
          content.latest(TALK, STEP, "mads");
          transaction.setRollbackOnly();
        });

    assertThat(accesses.about("emma")).isEmpty();
  }

  @Test
  void letsOneOfTwoConcurrentWritersWin() throws Exception {
    write("emma", "so that the key exists");
    var written = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var thread = Executors.newSingleThreadExecutor();
    var first =
        thread.submit(
            () ->
                transactions.executeWithoutResult(
                    transaction -> {
                      write("emma", "first");
                      written.countDown();
                      await(goOn);
                    }));
    await(written);
    var second = thread(() -> write("emma", "second"));
    AtOnce.untilItWaits(second, JdbcClient.create(jdbc));
    goOn.countDown();

    first.get();
    assertThatThrownBy(second::get).hasCauseInstanceOf(ConcurrentWrite.class);
    assertThat(content.writtenBy("emma")).hasSize(2);
    thread.shutdown();
  }

  @Test
  void makesOneKeyWhenSomebodyFirstWritesTwiceAtOnce() throws Exception {
    var tasks =
        Arrays.asList("a", "b", "c", "d", "e", "f").stream()
            .map(id -> thread(() -> content.write(Subject.request(id), STEP, "emma", Map.of())))
            .toList();
    for (var task : tasks) {
      task.get();
    }

    assertThat(content.writtenBy("emma")).hasSize(6);
    assertThat(jdbc.queryForObject("select count(*) from mushjul.data_key", Integer.class))
        .isEqualTo(1);
  }

  @Test
  void erasesAPersonForGoodAndLetsThemWriteAnew() {
    write("emma", "væk");
    write("mads", "bliver");

    content.erase("emma");

    assertThat(content.writtenBy("emma")).isEmpty();
    assertThat(content.all(TALK, ContentStore.SYSTEM))
        .extracting(Entry::author)
        .containsExactly("mads");
    assertThat(write("emma", "igen")).isEqualTo(2);
    assertThat(content.writtenBy("emma")).hasSize(1);
    assertThat(
            jdbc.queryForList(
                "select wrapped from mushjul.data_key where destroyed_at is not null"))
        .singleElement()
        .satisfies(row -> assertThat(row.get("wrapped")).isNull());
  }

  @Test
  void forgetsASubject() {
    write("emma", "a");
    write("mads", "b");
    content.write(Subject.wheel("2027"), STEP, "emma", Map.of());

    assertThat(content.forget(TALK)).isEqualTo(2);

    assertThat(content.all(TALK, ContentStore.SYSTEM)).isEmpty();
    assertThat(content.writtenBy("emma")).hasSize(1);
  }

  @Test
  void doesNotOpenARowThatWasMovedToAnotherPlace() {
    write("emma", "hemmeligt");
    jdbc.update("update mushjul.entry set subject_id = '2027/erik'");

    assertThatThrownBy(() -> content.all(Subject.conversation("2027/erik"), ContentStore.SYSTEM))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("hemmeligt");
  }

  @Test
  void neverRepeatsInAnErrorWhatCannotBeSealed() {
    assertThatThrownBy(() -> content.write(TALK, STEP, "emma", Map.of("x", new Object())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause();
  }

  private int write(String author, String text) {
    return content.write(TALK, STEP, author, Map.of("text", text));
  }

  private static <T> java.util.concurrent.Future<T> thread(java.util.concurrent.Callable<T> work) {
    return java.util.concurrent.ForkJoinPool.commonPool().submit(work);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
