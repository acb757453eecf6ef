/** Random years: a small workplace in which everything happens that can happen. */
package dk.mushjul.bench.years;
