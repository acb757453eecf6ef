/** Between escalation and the engine, in both directions. */
package dk.mushjul.escalation.process;
