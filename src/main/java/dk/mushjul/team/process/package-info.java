/** Reads from the engine what waits for whom. */
package dk.mushjul.team.process;
