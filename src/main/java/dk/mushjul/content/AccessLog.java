package dk.mushjul.content;

import java.util.List;
import org.springframework.stereotype.Component;

/** Who has read what somebody else wrote. */
@Component
public class AccessLog {

  /** The readings of what this person wrote, newest first. */
  public List<Access> about(String person) {
    throw new UnsupportedOperationException("follows");
  }

  /** The readings of what anybody wrote about a subject, newest first. */
  public List<Access> about(Subject subject) {
    throw new UnsupportedOperationException("follows");
  }
}
