/**
 * What HR's decision tables say, made into answers: dates on a Danish working calendar, notice, who
 * takes part, who is reminded. No number of days stands in code; {@code process} asks the engine
 * for the tables in force.
 */
package dk.mushjul.policy;
