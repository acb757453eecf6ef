/** Makes mails of notices, in words of the message files, and hands them to the mail server. */
package dk.mushjul.notification.mail;
