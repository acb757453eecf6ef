/**
 * Plays people who do their tasks, so that a year can pass in a minute: for the demo, the tests and
 * the dry run of a changed model. Does nothing that a signed-in person could not do.
 */
package dk.mushjul.rehearsal;
