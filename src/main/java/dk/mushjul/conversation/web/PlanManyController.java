package dk.mushjul.conversation.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.conversation.process.AskedTime;
import dk.mushjul.conversation.process.OfferTimes;
import dk.mushjul.conversation.process.PlanMany;
import dk.mushjul.security.SignedIn;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A manager plans or moves many conversations, or offers times, with a result for each. */
@RestController
class PlanManyController {

  private static final int MOST = 200;

  private final SignedIn signedIn;
  private final PlanMany plans;
  private final OfferTimes offers;
  private final ObjectMapper json;

  PlanManyController(SignedIn signedIn, PlanMany plans, OfferTimes offers, ObjectMapper json) {
    this.signedIn = signedIn;
    this.plans = plans;
    this.offers = offers;
    this.json = json;
  }

  record Offer(List<String> conversationIds, List<AskedTime> slots) {}

  @PostMapping("/mus/api/conversations/plan")
  List<PlanMany.Result> plan(@RequestBody JsonNode body) {
    var manager =
        signedIn.userId().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    if (body.isObject()) {
      var offer = read(body, Offer.class);
      mustBeSome(offer.conversationIds());
      mustBeSome(offer.slots());
      return offers.offer(manager, offer.conversationIds(), offer.slots());
    }
    var rows = Arrays.asList(read(body, PlanMany.Row[].class));
    mustBeSome(rows);
    return rows.stream().map(row -> plans.plan(manager, row)).toList();
  }

  private <T> T read(JsonNode body, Class<T> as) {
    try {
      return json.convertValue(body, as);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
    }
  }

  private static void mustBeSome(List<?> rows) {
    if (rows == null
        || rows.isEmpty()
        || rows.size() > MOST
        || rows.stream().anyMatch(Objects::isNull)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }
}
