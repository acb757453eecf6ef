/**
 * One employee's conversation: called, planned, prepared, held, written up and agreed. The
 * aggregate guards the order; the process drives it. May know organisation, wheel, content, plan,
 * policy and notification.
 */
package dk.mushjul.conversation;
