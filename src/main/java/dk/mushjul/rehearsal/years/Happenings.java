package dk.mushjul.rehearsal.years;

import dk.mushjul.organisation.demo.DemoOrganisation;
import dk.mushjul.rehearsal.Desk;
import dk.mushjul.rehearsal.FormFiller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The entries of the timetable: what does not wait for anybody's task. */
final class Happenings {

  private final Timetable timetable;
  private final DemoOrganisation organisation;
  private final Desk desk;
  private final SolbyCast cast;

  Happenings(Timetable timetable, DemoOrganisation organisation, Desk desk, SolbyCast cast) {
    this.timetable = timetable;
    this.organisation = organisation;
    this.desk = desk;
    this.cast = cast;
  }

  /** Something that happens on a day. */
  record Happening(LocalDate on, Runnable happens) {}

  /** All of them in the order in which they happen. */
  List<Happening> inOrder() {
    var all = new ArrayList<Happening>();
    all.add(new Happening(timetable.begins(), () -> employ(timetable.begins())));
    newPeople().forEach(day -> all.add(new Happening(day, () -> employ(day))));
    timetable.openings().forEach(wheel -> all.add(new Happening(wheel.on(), () -> open(wheel))));
    timetable.askings().forEach(asks -> all.add(new Happening(asks.on(), () -> ask(asks))));
    return all.stream().sorted(Comparator.comparing(Happening::on)).toList();
  }

  private List<LocalDate> newPeople() {
    try {
      return organisation.daysWithNewPeople(timetable.ends(), timetable.begins());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void employ(LocalDate day) {
    try {
      organisation.load(timetable.ends(), day);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void open(Timetable.Opening wheel) {
    start(
        SolbyCast.HR,
        "wheel",
        String.valueOf(wheel.year()),
        Map.of(
            "year", wheel.year(),
            "sector", "municipality",
            "firstDay", wheel.dates().firstDay().toString(),
            "lastDay", wheel.dates().lastDay().toString(),
            "evaluationOn", wheel.dates().evaluationOn().toString(),
            "units", List.of()));
  }

  private void ask(Timetable.Asking asks) {
    start(
        asks.who(),
        "conversationRequest",
        asks.who(),
        Map.of("requestReason", asks.reason(), "firstReader", asks.firstReader()));
  }

  private void start(String person, String process, String about, Map<String, Object> wanted) {
    var sheet = desk.openStart(person, process);
    var form = process.equals("wheel") ? "startWheel" : "requestConversation";
    var voice = cast.voice(person, form, about);
    desk.start(person, process, new FormFiller(sheet, form, voice, wanted).answers());
  }
}
