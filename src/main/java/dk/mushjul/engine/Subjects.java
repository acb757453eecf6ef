package dk.mushjul.engine;

import dk.mushjul.content.Subject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Tells from a process's variables what the words written in it belong to. */
final class Subjects {

  private static final Map<String, Subject.Kind> KINDS = new LinkedHashMap<>();

  static {
    // From the narrowest to the widest: a conversation also knows its wheel.
    KINDS.put("substitutionId", Subject.Kind.SUBSTITUTION);
    KINDS.put("lateManagerId", Subject.Kind.LATE_MANAGER);
    KINDS.put("conversationId", Subject.Kind.CONVERSATION);
    KINDS.put("requestId", Subject.Kind.REQUEST);
    KINDS.put("unitRoundId", Subject.Kind.UNIT_ROUND);
    KINDS.put("wheelId", Subject.Kind.WHEEL);
  }

  private Subjects() {}

  /** The narrowest subject that the variables name. */
  static Subject of(Function<String, Object> variables) {
    return KINDS.entrySet().stream()
        .filter(kind -> variables.apply(kind.getKey()) != null)
        .findFirst()
        .map(kind -> new Subject(kind.getValue(), variables.apply(kind.getKey()).toString()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The process names no subject: set one of " + KINDS.keySet()));
  }
}
