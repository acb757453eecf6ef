package dk.mushjul.rehearsal;

import java.time.LocalDate;
import java.util.List;

/** Plays people at their desks, day by day. */
public final class Player {

  private final Desk desk;
  private final Script script;
  private final FormFiller.Voice voice;
  private final List<String> people;

  /** A player of these people, who behave by the script and speak with the voice. */
  public Player(Desk desk, Script script, FormFiller.Voice voice, List<String> people) {
    this.desk = desk;
    this.script = script;
    this.voice = voice;
    this.people = List.copyOf(people);
  }

  /** Lets time pass until that day; everybody is at work once every so many days. */
  public void playTo(LocalDate end, int daysBetween) {
    while (desk.today().isBefore(end)) {
      workDay();
      var next = desk.today().plusDays(daysBetween);
      desk.passTimeTo(next.isAfter(end) ? end : next);
    }
    workDay();
  }

  private void workDay() {
    people.forEach(this::work);
  }

  private void work(String person) {
    for (var task : desk.tasksOf(person)) {
      script
          .act(person, task, desk.today())
          .ifPresent(
              wanted -> {
                var sheet = desk.open(person, task);
                desk.handIn(
                    person, task, new FormFiller(sheet, task.stem(), voice, wanted).answers());
              });
    }
  }
}
