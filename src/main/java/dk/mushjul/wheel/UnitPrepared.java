package dk.mushjul.wheel;

/** A manager has said how a unit's round is held; told in the transaction in which it is said. */
public record UnitPrepared(String unitRoundId) {}
