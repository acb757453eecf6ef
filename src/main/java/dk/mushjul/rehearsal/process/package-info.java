/** Plays people inside the application, through the services that the HTTP edge calls. */
package dk.mushjul.rehearsal.process;
