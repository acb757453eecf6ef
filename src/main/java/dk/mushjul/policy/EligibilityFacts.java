package dk.mushjul.policy;

import java.math.BigDecimal;

/** What the table {@code eligibility} may know about somebody; unknown numbers are null. */
public record EligibilityFacts(
    String sector,
    Integer monthsEmployed,
    BigDecimal weeklyHours,
    boolean onLeave,
    boolean hasManager,
    Integer age) {}
