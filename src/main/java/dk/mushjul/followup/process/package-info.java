/** Between the follow-up and the engine, in both directions. */
package dk.mushjul.followup.process;
