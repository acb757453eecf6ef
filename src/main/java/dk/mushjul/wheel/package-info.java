/**
 * A workplace's year of MUS: the wheel with its dates, strategy and concept, and the round that
 * each unit takes in it. Knows the organisation and what people wrote; conversations know it, not
 * it them.
 */
package dk.mushjul.wheel;
