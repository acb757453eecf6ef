package dk.mushjul.policy;

/**
 * The answer of the table {@code spread}.
 *
 * @param talksPerManagerAndWeek at most, while the window has room
 * @param newEmployeeMonths for so long somebody counts as new
 */
record SpreadRule(int talksPerManagerAndWeek, int newEmployeeMonths) {}
