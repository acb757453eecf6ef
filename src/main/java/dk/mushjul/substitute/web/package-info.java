/** Where an employee reads that somebody stands in for the manager, and says yes or no. */
package dk.mushjul.substitute.web;
