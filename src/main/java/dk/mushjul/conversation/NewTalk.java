package dk.mushjul.conversation;

import java.time.Instant;

/**
 * A second talk about a plan that the two did not agree on.
 *
 * @param askedAt when it was asked for, null where none was
 * @param withManagersManager whether the manager's manager takes part, because one of the two
 *     wishes it
 */
public record NewTalk(Instant askedAt, boolean withManagersManager) {

  /** None was asked for. */
  static final NewTalk NONE = new NewTalk(null, false);

  /** Whether one was asked for. */
  public boolean isAsked() {
    return askedAt != null;
  }
}
