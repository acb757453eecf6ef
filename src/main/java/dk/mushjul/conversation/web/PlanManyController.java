package dk.mushjul.conversation.web;

import dk.mushjul.conversation.process.PlanMany;
import dk.mushjul.security.SignedIn;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

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
  ResponseEntity<List<PlanMany.Result>> plan(@RequestBody List<PlanMany.Row> rows) {
    var manager = signedIn.userId();
    if (manager.isEmpty()) {
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }
    if (rows.isEmpty() || rows.size() > MOST) {
      return ResponseEntity.badRequest().build();
    }
    return ResponseEntity.ok(rows.stream().map(row -> plans.plan(manager.get(), row)).toList());
  }
}
