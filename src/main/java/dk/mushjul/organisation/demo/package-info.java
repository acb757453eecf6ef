/** The fictional organisation that the demo starts with. */
package dk.mushjul.organisation.demo;
