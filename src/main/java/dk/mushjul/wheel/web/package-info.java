/** What everybody can read about a year's wheel. */
package dk.mushjul.wheel.web;
