/** What happens once a day: leaves, late joiners, reminders and the one mail a day. */
package dk.mushjul.daily;
