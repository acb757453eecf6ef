package dk.mushjul.course.web;

import dk.mushjul.conversation.process.OwnTalk;
import dk.mushjul.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where an employee whose group meets instead asks for an own talk, with one click. */
@Controller
class OwnTalkWish {

  private final OwnTalk ownTalk;
  private final SignedIn signedIn;

  OwnTalkWish(OwnTalk ownTalk, SignedIn signedIn) {
    this.ownTalk = ownTalk;
    this.signedIn = signedIn;
  }

  @PostMapping("/mus/api/conversations/{conversationId}/own-talk")
  ResponseEntity<Void> wish(@PathVariable String conversationId) {
    ask(conversationId);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/mus/forloeb/{conversationId}/egen-samtale")
  String choose(@PathVariable String conversationId) {
    ask(conversationId);
    return "redirect:/mus/forloeb/" + conversationId;
  }

  private void ask(String conversationId) {
    var me =
        signedIn.userId().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    ownTalk.wish(me, conversationId);
  }
}
