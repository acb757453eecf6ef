/** Makes the engine follow business time, and walks through time job by job. */
package dk.mushjul.clock.process;
