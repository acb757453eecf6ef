package dk.mushjul.bench.years;

import dk.mushjul.rehearsal.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Somebody who answers at random, some answers more often than others. */
final class RandomVoice implements Voice {

  private static final List<String> TIMES = List.of("08:30", "09:45", "10:30", "13:00", "14:15");

  /** How often in a hundred any answer but the usual is given. */
  private static final int OTHERWISE = 30;

  private static final Map<String, Integer> UNUSUAL =
      Map.ofEntries(
          Map.entry("approval", 25),
          Map.entry("outcome", 10),
          Map.entry("conceptDecision", 95),
          Map.entry("confirmation", 55),
          Map.entry("useGrus", 80),
          Map.entry("holdGrus", 75),
          Map.entry("grusInstead", 50),
          Map.entry("moreDates", 50),
          Map.entry("requestAnswer", 60),
          Map.entry("moveConfirmed", 50),
          Map.entry("shortNotice", 50),
          Map.entry("ownTalk", 50),
          Map.entry("moveAnswer", 50),
          Map.entry("changeAnswer", 50),
          Map.entry("notHeldDecision", 50),
          Map.entry("lateAnswer", 50));

  /** What would come seldom among several unusual answers: every other time it is that. */
  private static final Map<String, String> RARE =
      Map.of("conceptDecision", "notAgreed", "useGrus", "instead");

  /** How many days from today at random, where the date that stands there is not kept. */
  private static final Map<String, List<Integer>> DAYS =
      Map.ofEntries(
          Map.entry("conversationOn", List.of(1, 45)),
          Map.entry("followUpOn", List.of(7, 120)),
          Map.entry("nextFollowUpOn", List.of(7, 60)),
          Map.entry("grusOn", List.of(3, 30)),
          Map.entry("nextGrusOn", List.of(3, 30)),
          Map.entry("meetingOn", List.of(3, 30)),
          Map.entry("deadline", List.of(30, 250)),
          Map.entry("agreementBy", List.of(30, 250)),
          Map.entry("groupDeadline", List.of(30, 250)));

  private final Chance chance;
  private final Mood mood;
  private final LocalDate today;

  RandomVoice(Chance chance, Mood mood, LocalDate today) {
    this.chance = chance;
    this.mood = mood;
    this.today = today;
  }

  @Override
  public String say(String step, String key, int most) {
    return "Ord " + chance.from(1, 1_000_000);
  }

  @Override
  public int rows(String step, String key) {
    return chance.from(0, 2);
  }

  @Override
  public Object answer(Asked asked) {
    if (asked.type().equals("date")) {
      return day(asked);
    }
    if (asked.type().equals("time")) {
      return chance.one(TIMES);
    }
    if (asked.type().equals("checkbox")) {
      return chance.in100(25);
    }
    if (asked.isChoice() && !asked.offered().isEmpty()) {
      return choice(asked);
    }
    return Voice.super.answer(asked);
  }

  private Object choice(Asked asked) {
    var offered = asked.offered();
    var unusual = mood.unusual(asked.key(), UNUSUAL.getOrDefault(asked.key(), OTHERWISE));
    if (offered.size() < 2 || !chance.in100(unusual)) {
      return Voice.super.answer(asked);
    }
    var rare = RARE.get(asked.key());
    return offered.contains(rare) && chance.in100(50)
        ? rare
        : chance.one(offered.subList(1, offered.size()));
  }

  private Object day(Asked asked) {
    var own = mood.days(asked.key());
    var days = own == null ? DAYS.get(asked.key()) : own;
    return days == null || own == null && asked.current() != null && chance.in100(50)
        ? Voice.super.answer(asked)
        : today.plusDays(chance.from(days.get(0), days.get(1))).toString();
  }
}
