package dk.mushjul.evaluation.process;

/** The words that the models and the code of the evaluation share. */
final class EvaluationModel {

  static final String WHEEL_ID = "wheelId";
  static final String UNIT_ROUND_ID = "unitRoundId";
  static final String UNIT_ID = "unitId";
  static final String MUS_TEST_PEOPLE = "musTestPeople";
  static final String MUS_TEST_WITHDRAWN = "unitRound.musTestWithdrawn";
  static final String VERSION = "version";
  static final String EVALUATORS = "evaluators";

  static final String ANSWER_MUS_TEST = "answerMusTest";
  static final String PREPARE_EVALUATION = "prepareEvaluation";
  static final String EVALUATE_WHEEL = "evaluateWheel";

  private EvaluationModel() {}
}
