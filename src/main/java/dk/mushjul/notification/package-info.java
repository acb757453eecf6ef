/**
 * What people are told: notices are rows of an outbox, written in the transaction that caused them,
 * and become mails later. A notice carries names, dates and links, never what anybody wrote.
 */
package dk.mushjul.notification;
