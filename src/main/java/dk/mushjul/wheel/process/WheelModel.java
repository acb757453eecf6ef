package dk.mushjul.wheel.process;

/** The words that the models of the wheel and the code share. */
final class WheelModel {

  static final String WHEEL = "wheel";
  static final String UNIT_ROUND = "unitRound";

  static final String WHEEL_ID = "wheelId";
  static final String UNIT_ROUND_ID = "unitRoundId";
  static final String UNIT_ID = "unitId";
  static final String MANAGER = "manager";
  static final String FIRST_DAY = "firstDay";
  static final String LAST_DAY = "lastDay";
  static final String EVALUATION_ON = "evaluationOn";
  static final String HAS_COMMITTEE = "hasCommittee";
  static final String COMMITTEE_DECIDES = "committeeDecides";
  static final String CONCEPT_DECISION = "conceptDecision";
  static final String HOLD_GRUS = "holdGrus";
  static final String GRUS_ON = "grusOn";

  /** The message that a round waits for beside its closing date. */
  static final String CONVERSATIONS_SETTLED = "unitRound.conversationsSettled";

  private WheelModel() {}
}
