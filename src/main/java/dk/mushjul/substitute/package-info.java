/**
 * Somebody takes a manager's steps for a time. May know organisation, conversation, content and
 * notification; to the engine it is one answer: who stands in for whom, and in what.
 */
package dk.mushjul.substitute;
