package dk.mushjul.content;

import java.util.Objects;

/** What an entry or a draft is about: a wheel, a unit's round, a conversation and so on. */
public record Subject(Kind kind, String id) {

  /** The kinds of things that people write about. */
  public enum Kind {
    /** A workplace's wheel of one year. */
    WHEEL,
    /** One unit's round within a wheel. */
    UNIT_ROUND,
    /** One employee's conversation and what follows from it. */
    CONVERSATION,
    /** An employee's request for a conversation. */
    REQUEST,
    /** One case of a manager whose duties are late. */
    LATE_MANAGER,
    /** A time in which somebody stands in for a manager. */
    SUBSTITUTION,
    /** What a process is started with, as long as it is not sent: drafts only. */
    START_FORM
  }

  public Subject {
    Objects.requireNonNull(kind, "kind");
    if (id == null || id.isBlank()) {
      throw new IllegalArgumentException("A subject needs an id");
    }
  }

  /** The wheel with the given id. */
  public static Subject wheel(String id) {
    return new Subject(Kind.WHEEL, id);
  }

  /** The unit's round with the given id. */
  public static Subject unitRound(String id) {
    return new Subject(Kind.UNIT_ROUND, id);
  }

  /** The conversation with the given id. */
  public static Subject conversation(String id) {
    return new Subject(Kind.CONVERSATION, id);
  }

  /** The start form of the process with the given id, before it is sent. */
  public static Subject startForm(String processId) {
    return new Subject(Kind.START_FORM, processId);
  }

  /** The request with the given id. */
  public static Subject request(String id) {
    return new Subject(Kind.REQUEST, id);
  }
}
