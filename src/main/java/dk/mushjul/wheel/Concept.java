package dk.mushjul.wheel;

import java.util.List;

/**
 * How the year's conversations are held.
 *
 * @param source the wheel whose HR chose it: this one, or an earlier one whose concept goes on; its
 *     own questions are read there
 * @param durationMinutes how long a conversation is meant to take
 * @param core ids of the questions that everybody prepares
 * @param optional ids of the questions that may be taken up
 * @param groupTalk what units may do with group conversations
 */
public record Concept(
    String source,
    int durationMinutes,
    List<String> core,
    List<String> optional,
    GroupTalk groupTalk) {

  public Concept {
    core = List.copyOf(core);
    optional = List.copyOf(optional);
  }
}
