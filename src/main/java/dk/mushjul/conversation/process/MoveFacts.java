package dk.mushjul.conversation.process;

import dk.mushjul.conversation.MoveProposals;
import dk.mushjul.engine.SubjectFacts;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The day to which a talk would move: after it the question has answered itself. */
@Component
class MoveFacts implements SubjectFacts {

  private static final String MOVED_TO = "movedTo";

  private final MoveProposals proposals;

  MoveFacts(MoveProposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public String variable() {
    return ConversationModel.CONVERSATION_ID;
  }

  @Override
  public Set<String> names() {
    return Set.of(MOVED_TO);
  }

  @Override
  public Map<String, String> of(String id) {
    return proposals
        .newest(id)
        .map(when -> Map.of(MOVED_TO, when.on().toString()))
        .orElse(Map.of());
  }
}
