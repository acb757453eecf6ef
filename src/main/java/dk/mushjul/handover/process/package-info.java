/** Between the change of a manager and the engine, in both directions. */
package dk.mushjul.handover.process;
