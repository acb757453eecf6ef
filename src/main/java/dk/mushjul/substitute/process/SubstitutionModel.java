package dk.mushjul.substitute.process;

/** The words that substitution.bpmn and the code share. */
final class SubstitutionModel {

  static final String KEY = "substitution";

  static final String SUBSTITUTION_ID = "substitutionId";
  static final String MANAGER = "manager";
  static final String SUBSTITUTE = "substitute";
  static final String FROM = "substituteFrom";
  static final String TO = "substituteTo";

  static final String PARTY_LEFT = "substitution.partyLeft";

  private SubstitutionModel() {}
}
