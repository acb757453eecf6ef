/** The real Tasklist and the small pages in a real Chromium, used by hand. */
package dk.mushjul.browser;
