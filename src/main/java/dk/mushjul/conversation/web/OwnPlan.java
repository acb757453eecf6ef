package dk.mushjul.conversation.web;

import dk.mushjul.security.SignedIn;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells a page that asks where one's own agreed plan is. */
@ControllerAdvice(basePackages = "dk.mushjul", annotations = Controller.class)
class OwnPlan {

  private final AgreedPlans plans;
  private final SignedIn signedIn;

  OwnPlan(AgreedPlans plans, SignedIn signedIn) {
    this.plans = plans;
    this.signedIn = signedIn;
  }

  /** The path of the newest plan, or null; looked up only by a page that shows it. */
  @ModelAttribute("ownPlan")
  Supplier<String> path() {
    return () ->
        signedIn.userId().flatMap(plans::newestOf).map(id -> "/mus/plan/" + id).orElse(null);
  }
}
