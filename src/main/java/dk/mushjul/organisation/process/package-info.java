/** Keeps the engine's users, groups, memberships and grants in step with the directory. */
package dk.mushjul.organisation.process;
