/** The form of a step as its party sees it, and what the party has typed so far, over HTTP. */
package dk.mushjul.content.web;
