/**
 * Looking back on a wheel: the MUS test, the units' summaries, the committee's evaluation and what
 * everybody hears of it. May know the organisation, wheel, conversations, plans, content, policy,
 * notification and the suppressed figures of statistics.
 */
package dk.mushjul.evaluation;
