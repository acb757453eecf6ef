/** The automatic steps of the process {@code reminders}. */
package dk.mushjul.daily.process;
