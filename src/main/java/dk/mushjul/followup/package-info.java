/** Following up on the agreed goals after half a year. May know conversation, plan and content. */
package dk.mushjul.followup;
