package dk.mushjul.security.web;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.security.FormToken;
import dk.mushjul.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of {@code /mus} shows: who is signed in, and the token for what it sends. */
@ControllerAdvice(basePackages = "dk.mushjul", annotations = Controller.class)
class PageModel {

  private final SignedIn signedIn;
  private final Directory directory;

  PageModel(SignedIn signedIn, Directory directory) {
    this.signedIn = signedIn;
    this.directory = directory;
  }

  @ModelAttribute("csrf")
  String token(HttpServletRequest request) {
    return FormToken.of(request);
  }

  @ModelAttribute("language")
  String language(Locale locale) {
    return locale.getLanguage();
  }

  /** The name of whoever is signed in, or null. */
  @ModelAttribute("me")
  String me() {
    return signedIn.userId().map(this::name).orElse(null);
  }

  private String name(String userId) {
    return directory.employee(userId).map(Employee::name).orElse(userId);
  }
}
