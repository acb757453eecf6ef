/**
 * Who is asking and what may be asked: one sign-in for Tasklist and {@code /mus}, the table of
 * calls open to each role, and the guards in front of the engine's HTTP interfaces.
 */
package dk.mushjul.security;
