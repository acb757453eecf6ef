/** Where the evaluation meets the engine: MUS test, summaries, and the committee's evaluation. */
package dk.mushjul.evaluation.process;
