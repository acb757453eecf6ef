package dk.mushjul.security.web;

import dk.mushjul.security.FormToken;
import dk.mushjul.security.LocalPage;
import dk.mushjul.security.SignIn;
import dk.mushjul.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
class SignInPage {

  private static final String PAGE = "mus/login";

  private final SignIn signIn;
  private final SignedIn signedIn;

  SignInPage(SignIn signIn, SignedIn signedIn) {
    this.signIn = signIn;
    this.signedIn = signedIn;
  }

  @GetMapping("/mus/login")
  String show(@RequestParam(required = false) String to, Model model) {
    var next = LocalPage.of(to);
    model.addAttribute("to", next.path());
    return signedIn.userId().isPresent() ? "redirect:" + next.path() : PAGE;
  }

  @PostMapping("/mus/login")
  String attempt(
      @RequestParam(defaultValue = "") String username,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(required = false) String to,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var next = LocalPage.of(to);
    model.addAttribute("to", next.path());
    if (!FormToken.isSentWith(request)) {
      return again(HttpStatus.FORBIDDEN, "old", response, model);
    }
    return switch (signIn.attempt(request, username.strip(), password)) {
      case SIGNED_IN -> "redirect:" + next.path();
      case REFUSED -> again(HttpStatus.UNAUTHORIZED, "refused", response, model);
      case TOO_MANY -> again(HttpStatus.TOO_MANY_REQUESTS, "tooMany", response, model);
    };
  }

  @PostMapping("/mus/logout")
  String signOut(HttpServletRequest request) {
    if (!FormToken.isSentWith(request)) {
      return "redirect:/mus/";
    }
    signIn.signOut(request);
    return "redirect:/mus/login";
  }

  private String again(
      HttpStatus status, String problem, HttpServletResponse response, Model model) {
    response.setStatus(status.value());
    model.addAttribute("problem", problem);
    return PAGE;
  }
}
