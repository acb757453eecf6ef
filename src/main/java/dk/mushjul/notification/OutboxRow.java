package dk.mushjul.notification;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A notice as it stands in the outbox. */
record OutboxRow(
    long id,
    String messageId,
    NoticeKind kind,
    String recipient,
    Map<String, String> facts,
    Instant createdAt,
    int attempts,
    Optional<Appointment> appointment,
    int sequence) {}
