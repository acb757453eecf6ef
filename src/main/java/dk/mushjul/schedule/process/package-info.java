/** The process {@code dateChange}, and how tasks and timers follow a date that was moved. */
package dk.mushjul.schedule.process;
