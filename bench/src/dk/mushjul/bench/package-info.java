/** Measures how fast a wheel opens, beside the bare engine in the same run. */
package dk.mushjul.bench;
