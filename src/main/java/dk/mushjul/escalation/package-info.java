/**
 * What happens when a manager's duties are late: the manager above gets one task, however many
 * duties it is about, then HR. May know organisation and notification.
 */
package dk.mushjul.escalation;
