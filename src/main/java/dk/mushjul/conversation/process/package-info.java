/** Between the conversation and the engine, in both directions. */
package dk.mushjul.conversation.process;
