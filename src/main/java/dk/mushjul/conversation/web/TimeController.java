package dk.mushjul.conversation.web;

import dk.mushjul.conversation.process.AskOtherTime;
import dk.mushjul.conversation.process.AskedTime;
import dk.mushjul.conversation.process.ChooseTime;
import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.security.SignedIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** An employee picks a time for the talk, or asks for another. */
@RestController
class TimeController {

  private final SignedIn signedIn;
  private final ChooseTime choice;
  private final AskOtherTime wishes;

  TimeController(SignedIn signedIn, ChooseTime choice, AskOtherTime wishes) {
    this.signedIn = signedIn;
    this.choice = choice;
    this.wishes = wishes;
  }

  record Choice(String slotId) {}

  record Wish(List<AskedTime> proposals, String words) {}

  @PostMapping("/mus/api/conversations/{conversationId}/choose-time")
  Map<String, Object> choose(@PathVariable String conversationId, @RequestBody Choice body) {
    if (body.slotId() == null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    var when = choice.choose(me(), conversationId, body.slotId());
    var answer = new LinkedHashMap<String, Object>();
    answer.put("on", when.on());
    answer.put("from", when.from().toString());
    answer.put("minutes", when.minutes());
    answer.put("place", when.place());
    return answer;
  }

  @PostMapping("/mus/api/conversations/{conversationId}/ask-other-time")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void ask(@PathVariable String conversationId, @RequestBody Wish body) {
    if (body.proposals() == null || body.proposals().contains(null)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    wishes.ask(me(), conversationId, body.proposals(), body.words());
  }

  private String me() {
    return signedIn
        .userId()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
  }

  /** What a refusal says besides its words: what is wrong with each time. */
  record Wrong(String type, String message, List<FieldError> errors) {}

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Wrong wrong(InvalidAnswers refused) {
    return new Wrong("InvalidAnswers", "Ret tiderne, og prøv igen.", refused.errors());
  }
}
