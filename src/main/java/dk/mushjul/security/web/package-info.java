/** The pages below {@code /mus} that everybody meets: signing in, my tasks, a task, refusals. */
package dk.mushjul.security.web;
