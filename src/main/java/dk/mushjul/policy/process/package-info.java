/** Asks the engine for the decision tables in force. */
package dk.mushjul.policy.process;
