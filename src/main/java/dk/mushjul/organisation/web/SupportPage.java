package dk.mushjul.organisation.web;

import dk.mushjul.organisation.Support;
import dk.mushjul.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Whom one can talk things over with. */
@Controller
class SupportPage {

  private final Support support;
  private final SignedIn signedIn;

  SupportPage(Support support, SignedIn signedIn) {
    this.support = support;
    this.signedIn = signedIn;
  }

  @GetMapping("/mus/sparring")
  String show(Model model) {
    var me = signedIn.userId().orElseThrow();
    model.addAttribute("union", support.unionOf(me));
    model.addAttribute("environment", support.workEnvironmentOf(me));
    return "mus/support";
  }
}
