package dk.mushjul.security.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the address: where to go from here. */
@Controller
class FrontPage {

  @GetMapping("/")
  String show() {
    return "mus/front";
  }
}
