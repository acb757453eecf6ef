/**
 * The development plan of a conversation: its versions, its goals and who has said yes to which
 * version. The words are sealed in the content store; here stands what figures need. May know
 * content, form, organisation and wheel.
 */
package dk.mushjul.plan;
