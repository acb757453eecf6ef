package dk.mushjul.team.web;

import dk.mushjul.conversation.OfferedSlot;
import dk.mushjul.team.Member;
import java.util.List;

/** Who picked no time, and the times that are free for them. */
record Assigning(List<Member> left, List<OfferedSlot> free) {

  /** The time that is proposed for the one of that number: another for each, while there are. */
  public String proposed(int number) {
    return free.isEmpty() ? null : free.get(number % free.size()).id();
  }
}
