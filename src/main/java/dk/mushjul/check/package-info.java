/**
 * Proves on the database of a running system that the domain, the engine and the notices agree.
 * Reads only, and never what anybody wrote.
 */
package dk.mushjul.check;
