/** Makes the calendar file that comes with an invitation. */
package dk.mushjul.notification.calendar;
