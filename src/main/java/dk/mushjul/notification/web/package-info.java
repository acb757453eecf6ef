/** Where people read what they were told. */
package dk.mushjul.notification.web;
