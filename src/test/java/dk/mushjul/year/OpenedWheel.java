package dk.mushjul.year;

import dk.mushjul.clock.TestClock;
import dk.mushjul.rehearsal.FormFiller;
import dk.mushjul.rehearsal.Player;
import dk.mushjul.testing.TestPeople;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Solby's wheel of 2027, briefed, on the second day of the units' windows. */
record OpenedWheel(TestPeople people, TestClock clock, int port) {

  HttpDesk desk() {
    clock.set(LocalDate.of(2027, 1, 11));
    people.solby();
    var desk = new HttpDesk("http://127.0.0.1:" + port, TestPeople.PASSWORD, clock::today);
    var markers = new Markers();
    start(desk, markers);
    new Player(
            desk, (person, task, today) -> Optional.of(Map.of()), markers, List.of("hanne", "carl"))
        .playTo(LocalDate.of(2027, 1, 14), 1);
    desk.passTimeTo(LocalDate.of(2027, 3, 2));
    return desk;
  }

  private static void start(HttpDesk desk, Markers markers) {
    var sheet = desk.openStart("hanne", "wheel");
    var sector = Map.<String, Object>of("sector", "state");
    var answers = new HashMap<>(new FormFiller(sheet, "startWheel", markers, sector).answers());
    answers.remove("units");
    desk.start("hanne", "wheel", answers);
  }
}
