package dk.mushjul.notification;

/** When a notice becomes a mail. */
public enum Urgency {
  /**
   * At once, on any day: invitations, their changes, and what somebody asked for. For whoever is
   * away only what changes a calendar does; the rest is {@link #DAILY}.
   */
  AT_ONCE,
  /** In the one mail that a person gets on a working day. */
  DAILY
}
