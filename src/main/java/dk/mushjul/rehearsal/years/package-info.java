/** The years that Solby Kommune has behind it when the demo opens. */
package dk.mushjul.rehearsal.years;
