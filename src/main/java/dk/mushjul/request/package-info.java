/**
 * An employee's request for a conversation that did not come, was not held properly or was not
 * followed up. May know the organisation, content, conversations and notification.
 */
package dk.mushjul.request;
