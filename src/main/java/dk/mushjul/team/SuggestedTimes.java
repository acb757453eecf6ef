package dk.mushjul.team;

import dk.mushjul.conversation.Conversation.Appointed;
import dk.mushjul.conversation.ManagersTalks;
import dk.mushjul.conversation.OfferedSlot;
import dk.mushjul.engine.Sectors;
import dk.mushjul.policy.Policy;
import dk.mushjul.policy.WorkCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A time for each of many talks: the suggested day, or the first that still gives notice, at an
 * hour at which the manager holds no other.
 */
@Component
public class SuggestedTimes {

  private static final LocalTime FIRST = LocalTime.of(9, 0);
  private static final LocalTime LAST = LocalTime.of(15, 0);
  private static final int PAUSE = 15;

  private final ManagersTalks talks;
  private final Policy policy;
  private final Sectors sectors;
  private final WorkCalendar calendar;
  private final Clock clock;

  SuggestedTimes(
      ManagersTalks talks, Policy policy, Sectors sectors, WorkCalendar calendar, Clock clock) {
    this.talks = talks;
    this.policy = policy;
    this.sectors = sectors;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The first day that gives these people the notice that the table asks for. */
  public LocalDate earliest(List<Member> members) {
    var days =
        members.stream()
            .map(member -> member.conversation().parties())
            .map(parties -> List.of(parties.wheelId(), parties.unitId()))
            .distinct()
            .mapToInt(in -> policy.noticeDays(sectors.of(in.get(0)), in.get(1)))
            .max()
            .orElse(0);
    return calendar.nextWorkingDay(LocalDate.now(clock).plusDays(days));
  }

  /** A time for each, by the id of the conversation; who has one keeps it. */
  public Map<String, Appointed> of(String manager, List<Member> members) {
    var busy = new ArrayList<>(talks.appointed(manager, LocalDate.now(clock)));
    var earliest = earliest(members);
    var times = new LinkedHashMap<String, Appointed>();
    members.stream()
        .sorted(Comparator.comparing(member -> member.conversation().suggestedOn()))
        .forEach(
            member -> {
              var time = member.canBePlanned() ? free(member, earliest, busy) : kept(member);
              busy.add(time);
              times.put(member.id(), time);
            });
    return times;
  }

  private static Appointed kept(Member member) {
    return member.conversation().appointed();
  }

  private Appointed free(Member member, LocalDate earliest, List<Appointed> busy) {
    var suggested = member.conversation().suggestedOn();
    var minutes = member.conversation().appointed().minutes();
    var day = calendar.nextWorkingDay(suggested.isBefore(earliest) ? earliest : suggested);
    var found = on(day, minutes, busy);
    while (found.isEmpty()) {
      day = calendar.nextWorkingDay(day.plusDays(1));
      found = on(day, minutes, busy);
    }
    return found.get();
  }

  private static Optional<Appointed> on(LocalDate day, int minutes, List<Appointed> busy) {
    var last = day.atTime(LAST);
    for (var at = day.atTime(FIRST);
        at.toLocalTime().equals(FIRST) || !at.plusMinutes(minutes).isAfter(last);
        at = at.plusMinutes(minutes + PAUSE)) {
      var slot = new OfferedSlot(null, day, at.toLocalTime(), minutes, null);
      if (busy.stream().noneMatch(slot::overlaps)) {
        return Optional.of(slot.appointed());
      }
    }
    return Optional.empty();
  }
}
