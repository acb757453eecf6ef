/** What everybody can read about how a year went. */
package dk.mushjul.evaluation.web;
