package dk.mushjul.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.mushjul.testing.MushjulTest;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MushjulTest
class DraftsTest {

  private static final Subject TALK = Subject.conversation("2027/emma");
  private static final String STEP = "prepareEmployee";

  @Autowired Drafts drafts;
  @Autowired ContentStore content;

  @Test
  void keepsTheNewestOfWhatWasTyped() {
    assertThat(drafts.find(TALK, STEP, "emma")).isEmpty();

    assertThat(save(0, "a")).isEqualTo(1);
    assertThat(save(1, "b")).isEqualTo(2);

    assertThat(drafts.find(TALK, STEP, "emma")).contains(new Draft(2, Map.of("text", "b")));
    assertThat(drafts.find(TALK, STEP, "mads")).isEmpty();
    assertThat(drafts.find(TALK, "reviewGoals", "emma")).isEmpty();
  }

  @Test
  void answersAStaleWriterWithTheNewerDraft() {
    save(0, "a");
    save(1, "b");

    var firstAgain = catchThrowableOfType(StaleDraft.class, () -> save(0, "x"));
    var old = catchThrowableOfType(StaleDraft.class, () -> save(1, "x"));
    var ahead = catchThrowableOfType(StaleDraft.class, () -> save(7, "x"));

    var now = new Draft(2, Map.of("text", "b"));
    assertThat(firstAgain.newer()).isEqualTo(now);
    assertThat(old.newer()).isEqualTo(now);
    assertThat(ahead.newer()).isEqualTo(now);
  }

  @Test
  void doesNotLetAPageLeftOpenBringBackWhatWasSent() {
    save(0, "a");

    drafts.delete(TALK, STEP, "emma");

    assertThat(drafts.find(TALK, STEP, "emma")).isEmpty();
    assertThat(catchThrowableOfType(StaleDraft.class, () -> save(1, "late")).newer())
        .isEqualTo(new Draft(2, null));
    assertThat(save(drafts.current(TALK, STEP, "emma").version(), "anew")).isEqualTo(3);
  }

  @Test
  void deletesWhatIsInViewOnly() {
    save(0, "a");
    save(1, "b");

    assertThat(catchThrowableOfType(StaleDraft.class, () -> drafts.delete(TALK, STEP, "emma", 1)))
        .isNotNull();
    assertThat(drafts.delete(TALK, STEP, "emma", 2)).isEqualTo(3);
    assertThat(drafts.delete(TALK, STEP, "emma", 3)).isEqualTo(3);
    assertThat(drafts.delete(TALK, STEP, "nobody", 0)).isZero();
  }

  @Test
  void letsOneOfManySimultaneousSavesWin() {
    save(0, "a");
    var won = new AtomicInteger();
    var lost = new AtomicInteger();

    var saves =
        IntStream.range(0, 8)
            .mapToObj(n -> ForkJoinPool.commonPool().submit(() -> race("text " + n, won, lost)))
            .toList();
    saves.forEach(save -> save.join());

    assertThat(won).hasValue(1);
    assertThat(lost).hasValue(7);
    assertThat(drafts.current(TALK, STEP, "emma").version()).isEqualTo(2);
  }

  @Test
  void goesWithThePersonAndWithTheSubject() {
    save(0, "a");
    content.erase("emma");
    assertThat(drafts.current(TALK, STEP, "emma")).isEqualTo(new Draft(0, null));

    save(0, "b");
    content.forget(TALK);
    assertThat(drafts.current(TALK, STEP, "emma")).isEqualTo(new Draft(0, null));
  }

  private int save(int expected, String text) {
    return drafts.save(TALK, STEP, "emma", expected, Map.of("text", text));
  }

  private void race(String text, AtomicInteger won, AtomicInteger lost) {
    try {
      save(1, text);
      won.incrementAndGet();
    } catch (StaleDraft e) {
      lost.incrementAndGet();
    }
  }
}
