/** The suppressed figures over HTTP. */
package dk.mushjul.statistics.web;
