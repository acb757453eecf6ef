/** Where the wheel meets the engine: its start form, user tasks and automatic steps. */
package dk.mushjul.wheel.process;
