/**
 * Whose talks a manager holds, in one list: where each is, whose turn it is, and what is done for
 * many at once. Knows conversations, plans and notices; nobody knows it.
 */
package dk.mushjul.team;
