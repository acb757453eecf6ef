package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.mushjul.rehearsal.Voice;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What happens to the people of the played year while the wheel turns. Everything is done as people
 * do it: by HR's files and forms, by the pages under {@code /mus}; after each it is looked at what
 * somebody then sees.
 */
final class YearEvents {

  static final String WHEEL = "2027";

  private static final String ASKS_FOR_A_TALK = "freja";
  private static final LocalDate ASKS_ON = LocalDate.of(2027, 9, 6);

  private final Hands hands;
  private final StaffFiles staff;
  private final DateEvents dates;
  private final DeletionEvents deletions;
  private final LeavingEvents leaving;

  YearEvents(HttpDesk desk, Voice voice, JdbcTemplate jdbc) throws IOException {
    hands = new Hands(desk, voice, jdbc);
    staff = new StaffFiles(desk);
    dates = new DateEvents(hands);
    deletions = new DeletionEvents(hands);
    leaving = new LeavingEvents(hands, staff, deletions);
  }

  /** The organisation as it stands before anything happens, but for a leave of a whole year. */
  void begin(String onLeaveAllYear) {
    staff.away(onLeaveAllYear, LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 31));
    staff.imports();
  }

  /** The wheel is open and gets its dates. */
  void theWheelIsOpen() {
    dates.ofTheWheel();
  }

  /** All of them in the order in which they happen, counted from the days of the window. */
  List<YearEvent> inOrder(LocalDate firstDay, LocalDate lastDay) {
    var all = new ArrayList<YearEvent>();
    all.addAll(new LeaveEvents(hands, staff).between(firstDay, lastDay));
    all.addAll(dates.between(firstDay, lastDay));
    all.addAll(new StaffEvents(hands, staff).between(firstDay, lastDay));
    all.addAll(new TimeEvents(hands).between(firstDay));
    all.addAll(new PlanEvents(hands).between(firstDay, lastDay));
    all.addAll(new LaterDays(hands).between(lastDay));
    all.addAll(new AgreementEvents(hands).between(lastDay));
    all.addAll(leaving.between(lastDay));
    all.addAll(new SubstituteEvents(hands).between(firstDay, lastDay));
    all.addAll(deletions.between(firstDay));
    all.add(new YearEvent(ASKS_ON, this::somebodyAsksForATalk));
    all.addAll(new NextWheel(hands).events());
    all.sort(Comparator.comparing(YearEvent::on));
    return all;
  }

  /** Whether somebody still works here, as HR's files have it. */
  boolean works(String person) {
    return staff.names(person);
  }

  /** Texts that their author could read as long as author and text were there. */
  List<JsonNode> readBefore() {
    return leaving.readBefore();
  }

  private void somebodyAsksForATalk() {
    hands.start(ASKS_FOR_A_TALK, "conversationRequest", "requestConversation", Map.of());
    var request = hands.page(ASKS_FOR_A_TALK, "/mus/requests/" + ASKS_FOR_A_TALK + "/1");
    assertThat(request).isNotEmpty();
  }
}
