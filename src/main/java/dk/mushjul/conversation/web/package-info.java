/** What people can ask about their own conversations. */
package dk.mushjul.conversation.web;
