/**
 * Figures of a wheel, suppressed so that no published number describes fewer than five people, nor
 * can be had by subtracting two published numbers. Reads what the other modules keep; of them only
 * the evaluation knows it.
 */
package dk.mushjul.statistics;
