/** The manager's pages. */
package dk.mushjul.team.web;
