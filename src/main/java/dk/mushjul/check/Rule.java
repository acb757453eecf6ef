package dk.mushjul.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/**
 * What has to be true between any two transactions. Each has a query of the same name beside it,
 * with a row in words for everything that breaks it.
 */
public enum Rule {
  /** Nobody has two conversations in a wheel, and one instance drives each. */
  ONE_CONVERSATION("one-conversation", "One conversation per person and wheel"),
  /** Where the domain says that a conversation is, there its process waits. */
  STATES_AGREE("states-agree", "Domain state and engine state agree"),
  /** An open task belongs to a running step, and a waiting step has its task. */
  TASKS_AND_STEPS("tasks-and-steps", "Every open task runs, every running step has its task"),
  /** Rights on tasks are those of whoever has them now. */
  RIGHTS("rights", "Nobody has a right that is not theirs"),
  /** Of somebody who is away nothing is asked. */
  LEAVE("leave", "No timer or task for somebody on leave"),
  /** What somebody is told, they are told once. */
  NOTICES("notices", "Every notice is sent once"),
  /** Whatever was written belongs to something. */
  CONTENT("content", "No content without its subject");

  private final String file;
  private final String sentence;

  Rule(String file, String sentence) {
    this.file = file;
    this.sentence = sentence;
  }

  /** The rule in a sentence. */
  public String sentence() {
    return sentence;
  }

  /** The query for what breaks it; {@code :today} is the day by business time. */
  String query() {
    try {
      return new ClassPathResource(file + ".sql", Rule.class)
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
