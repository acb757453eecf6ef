package dk.mushjul.plan;

import java.time.LocalDate;

/** A version of a plan: who drafted it when, and in which step its words were written. */
public record PlanVersion(
    String conversationId,
    int version,
    String step,
    String author,
    int revision,
    LocalDate draftedOn) {}
