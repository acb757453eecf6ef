/**
 * What people write, sealed: every entry is encrypted with a key of its author's own, so that
 * destroying that key erases what the person wrote. Knows nothing of the engine or of any other
 * module of the domain.
 */
package dk.mushjul.content;
