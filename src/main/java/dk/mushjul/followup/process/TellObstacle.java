package dk.mushjul.followup.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.followup.Obstacles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employee tells what stands in the way; the manager gets it as a task to answer. */
@Component
public class TellObstacle {

  private final Obstacles obstacles;
  private final FollowUpProcess process;

  TellObstacle(Obstacles obstacles, FollowUpProcess process) {
    this.obstacles = obstacles;
    this.process = process;
  }

  /** Tells the manager of today. */
  @Transactional
  public void tell(Conversation conversation, String text) {
    obstacles.tell(conversation, text);
    process.obstacleTold(conversation);
  }
}
