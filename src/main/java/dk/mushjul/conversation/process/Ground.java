package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.engine.FormContents;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.wheel.GroupGoal;
import dk.mushjul.wheel.StrategicGoal;
import dk.mushjul.wheel.UnitRounds;
import dk.mushjul.wheel.Wheels;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a conversation stands on: the workplace's goals, the unit's focus, the group's plan. */
@Component
class Ground {

  private final Wheels wheels;
  private final UnitRounds rounds;

  Ground(Wheels wheels, UnitRounds rounds) {
    this.wheels = wheels;
    this.rounds = rounds;
  }

  void show(Conversation.Parties parties, FormContents form) {
    form.show(
        panel(
            "strategicGoals",
            "Årets strategiske mål",
            wheels.strategicGoals(parties.wheelId()).stream().map(Ground::item).toList()));
    form.show(
        panel(
            "unitFocus",
            "Enhedens fokus",
            rounds.focus(parties.unitRoundId()).stream()
                .map(focus -> new Item("I år", focus))
                .toList()));
    form.show(
        panel(
            "groupPlan",
            "Gruppens plan",
            rounds.groupPlan(parties.unitRoundId()).stream().map(Ground::item).toList()));
  }

  private static Shared panel(String key, String title, List<Item> items) {
    return new Shared(key, title, null, null, items);
  }

  private static Item item(StrategicGoal goal) {
    return new Item(goal.title(), Objects.requireNonNullElse(goal.meaning(), ""));
  }

  private static Item item(GroupGoal goal) {
    var lines =
        Stream.of(goal.activity(), goal.responsible(), goal.sign())
            .filter(line -> line != null && !line.isBlank())
            .collect(Collectors.joining("\n"));
    return new Item(goal.goal(), lines);
  }
}
