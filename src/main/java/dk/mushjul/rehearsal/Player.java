package dk.mushjul.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Plays people at their desks, day by day. */
public final class Player {

  private final Desk desk;
  private final Script script;
  private final Casting casting;

  /** A player of people who behave by the script, each with a voice of their own. */
  public Player(Desk desk, Script script, Casting casting) {
    this.desk = desk;
    this.script = script;
    this.casting = casting;
  }

  /** A player of these people, who behave by the script and speak with one voice. */
  public Player(Desk desk, Script script, Voice voice, List<String> people) {
    this(
        desk,
        script,
        new Casting() {
          @Override
          public List<String> people() {
            return people;
          }

          @Override
          public Voice voice(String person, String step, String about) {
            return voice;
          }
        });
  }

  /** Who is played, and how they speak. */
  public interface Casting {

    /** Who is at work today. */
    List<String> people();

    /** How this person speaks in a step of a case. */
    Voice voice(String person, String step, String about);
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

  /** Everybody does today what the script has them do. */
  public void workDay() {
    casting.people().forEach(this::work);
  }

  private void work(String person) {
    for (var task : desk.tasksOf(person)) {
      script.act(person, task, desk.today()).ifPresent(wanted -> work(person, task, wanted));
    }
  }

  private void work(String person, Desk.WaitingTask task, Map<String, Object> wanted) {
    var voice = casting.voice(person, task.stem(), task.about());
    desk.open(person, task)
        .map(sheet -> new FormFiller(sheet, task.stem(), voice, wanted).answers())
        .ifPresent(answers -> desk.handIn(person, task, answers));
  }
}
