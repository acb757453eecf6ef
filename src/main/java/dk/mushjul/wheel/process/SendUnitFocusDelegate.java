package dk.mushjul.wheel.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Subject;
import dk.mushjul.wheel.UnitRounds;
import dk.mushjul.wheel.WheelWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the unit that its focus is ready, and calls it to its meetings. */
@Component
class SendUnitFocusDelegate implements JavaDelegate {

  private final UnitRounds rounds;
  private final UnitNotices notices;
  private final ContentStore content;

  SendUnitFocusDelegate(UnitRounds rounds, UnitNotices notices, ContentStore content) {
    this.rounds = rounds;
    this.notices = notices;
    this.content = content;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var round = rounds.get((String) execution.getVariable(WheelModel.UNIT_ROUND_ID));
    var written = prepared(round.id());
    if (WheelWords.text(written, "unitFocus") != null) {
      notices.focus(round);
    }
    if (WheelWords.text(written, "meetingOn") != null) {
      notices.groupMeeting(round, meeting(written));
    }
    if ("yes".equals(execution.getVariable(WheelModel.HOLD_GRUS))) {
      var day = LocalDate.parse((String) execution.getVariable(WheelModel.GRUS_ON));
      notices.grus(round, new UnitNotices.Meeting(day, null, null));
    }
  }

  private Map<String, Object> prepared(String unitRoundId) {
    return content
        .latest(Subject.unitRound(unitRoundId), "prepareUnit", ContentStore.SYSTEM)
        .map(entry -> entry.values())
        .orElse(Map.of());
  }

  private static UnitNotices.Meeting meeting(Map<String, Object> written) {
    var from = WheelWords.text(written, "meetingFrom");
    return new UnitNotices.Meeting(
        LocalDate.parse(WheelWords.text(written, "meetingOn")),
        from == null ? null : LocalTime.parse(from),
        WheelWords.text(written, "meetingPlace"));
  }
}
