package dk.mushjul.conversation.web;

import dk.mushjul.conversation.process.PlanMany;
import dk.mushjul.security.SignedIn;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A manager plans many conversations in one request, with a result per row. */
@RestController
class PlanManyController {

  private static final int MOST = 200;

  private final SignedIn signedIn;
  private final PlanMany plans;

  PlanManyController(SignedIn signedIn, PlanMany plans) {
    this.signedIn = signedIn;
    this.plans = plans;
  }

  @PostMapping("/mus/api/conversations/plan")
  List<PlanMany.Result> plan(@RequestBody List<PlanMany.Row> rows) {
    var manager =
        signedIn.userId().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    if (rows.isEmpty() || rows.size() > MOST || rows.stream().anyMatch(Objects::isNull)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return rows.stream().map(row -> plans.plan(manager, row)).toList();
  }
}
