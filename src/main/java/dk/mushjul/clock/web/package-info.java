/** Moves the clock of the demo. */
package dk.mushjul.clock.web;
