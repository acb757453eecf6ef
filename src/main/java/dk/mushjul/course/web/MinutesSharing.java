package dk.mushjul.course.web;

import dk.mushjul.conversation.SharingMinutes;
import dk.mushjul.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where an employee shares the minutes with a new manager, or takes them back, with one click. */
@Controller
class MinutesSharing {

  private final SharingMinutes sharing;
  private final SignedIn signedIn;

  MinutesSharing(SharingMinutes sharing, SignedIn signedIn) {
    this.sharing = sharing;
    this.signedIn = signedIn;
  }

  /** What is posted. */
  record Choice(boolean share) {}

  @PostMapping("/mus/api/conversations/{conversationId}/share-minutes")
  ResponseEntity<Void> share(@PathVariable String conversationId, @RequestBody Choice choice) {
    set(conversationId, choice.share());
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/mus/forloeb/{conversationId}/referat")
  String choose(@PathVariable String conversationId, @RequestParam boolean share) {
    set(conversationId, share);
    return "redirect:/mus/forloeb/" + conversationId;
  }

  private void set(String conversationId, boolean share) {
    var me =
        signedIn.userId().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    if (!sharing.share(me, conversationId, share)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
