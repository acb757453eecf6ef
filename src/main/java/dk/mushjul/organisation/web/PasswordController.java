package dk.mushjul.organisation.web;

import dk.mushjul.organisation.Accounts;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.PasswordLinks;
import dk.mushjul.organisation.WeakPassword;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page where somebody chooses a password by a link. Whoever has the link is the person, so that
 * sending the form needs no other proof.
 */
@Controller
class PasswordController {

  private final PasswordLinks links;
  private final Directory directory;
  private final MessageSource words;
  private final Accounts accounts;

  PasswordController(
      PasswordLinks links, Directory directory, MessageSource words, Accounts accounts) {
    this.links = links;
    this.directory = directory;
    this.words = words;
    this.accounts = accounts;
  }

  @GetMapping(PasswordLinks.PATH + "{token}")
  ModelAndView show(@PathVariable String token) {
    return links.ownerOf(token).map(owner -> open(owner, List.of())).orElseGet(this::invalid);
  }

  @PostMapping(PasswordLinks.PATH + "{token}")
  ModelAndView choose(
      @PathVariable String token,
      @RequestParam String password,
      @RequestParam String again,
      Locale locale) {
    if (!password.equals(again)) {
      return again(token, List.of(words.getMessage("password.different", null, locale)));
    }
    try {
      return links.use(token, password).map(this::done).orElseGet(this::invalid);
    } catch (WeakPassword weak) {
      return again(token, weak.broken().stream().map(rule -> inWords(rule, locale)).toList());
    }
  }

  private ModelAndView again(String token, List<String> errors) {
    return links.ownerOf(token).map(owner -> open(owner, errors)).orElseGet(this::invalid);
  }

  private ModelAndView open(String owner, List<String> errors) {
    var page = page("open", errors.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    page.addObject("userId", owner);
    page.addObject("name", directory.employee(owner).map(Employee::name).orElse(owner));
    page.addObject("shortest", accounts.shortestPassword());
    page.addObject("errors", errors);
    return page;
  }

  private ModelAndView done(String owner) {
    return page("done", HttpStatus.OK).addObject("userId", owner);
  }

  private ModelAndView invalid() {
    return page("invalid", HttpStatus.NOT_FOUND);
  }

  private String inWords(WeakPassword.Rule rule, Locale locale) {
    return words.getMessage("password." + rule.code(), rule.numbers().values().toArray(), locale);
  }

  private static ModelAndView page(String state, HttpStatus status) {
    var page = new ModelAndView("mus/password", status);
    page.addObject("state", state);
    return page;
  }
}
