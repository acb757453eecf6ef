package dk.mushjul.wheel;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Every wheel that was opened. */
@Repository
public class Wheels {

  /** The wheel of that year. */
  public Optional<Wheel> find(String wheelId) {
    throw new UnsupportedOperationException("follows");
  }

  /** The wheel of the latest year. */
  public Optional<Wheel> newest() {
    throw new UnsupportedOperationException("follows");
  }

  /** The last wheel before that year. */
  public Optional<Wheel> before(String wheelId) {
    throw new UnsupportedOperationException("follows");
  }

  /** The year's strategic goals in HR's order; none before they are described. */
  public List<StrategicGoal> strategicGoals(String wheelId) {
    throw new UnsupportedOperationException("follows");
  }

  /** The questions that everybody prepares, then those that may be taken up, then the own ones. */
  public List<String> questions(String wheelId) {
    throw new UnsupportedOperationException("follows");
  }

  /** How long a conversation is meant to take; 90 minutes before HR has chosen. */
  public int durationMinutes(String wheelId) {
    throw new UnsupportedOperationException("follows");
  }
}
