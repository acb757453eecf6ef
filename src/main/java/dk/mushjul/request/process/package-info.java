/** Where requests meet the engine: their start form, the answer, and the automatic steps. */
package dk.mushjul.request.process;
