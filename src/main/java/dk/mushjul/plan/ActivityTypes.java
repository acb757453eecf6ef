package dk.mushjul.plan;

import java.util.Map;

/** What the ways to learn are called that a goal can ask for. */
public final class ActivityTypes {

  private static final Map<String, String> WORDS =
      Map.of(
          "sideBySide", "Oplæring hos en kollega",
          "mentor", "Mentor",
          "peerFeedback", "Feedback fra kolleger",
          "users", "Sammen med borgere og brugere",
          "placement", "Praktik et andet sted",
          "newTasks", "Nye opgaver",
          "rotation", "Bytte job for en tid",
          "course", "Kursus",
          "education", "Længere uddannelse",
          "other", "Andet");

  private ActivityTypes() {}

  /** The words for a type, or the option itself where a form has one of its own. */
  public static String word(String type) {
    return WORDS.getOrDefault(type, type);
  }
}
