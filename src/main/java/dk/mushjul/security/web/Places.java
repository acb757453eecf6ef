package dk.mushjul.security.web;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The places that every page of {@code /mus} leads to, for whoever is signed in. */
@ControllerAdvice(basePackages = "dk.mushjul", annotations = Controller.class)
class Places {

  private static final String TASKS = "/mus/";

  private final SignedIn signedIn;
  private final Directory directory;

  Places(SignedIn signedIn, Directory directory) {
    this.signedIn = signedIn;
    this.directory = directory;
  }

  /** A place, and whether the page that is shown belongs to it. */
  record Place(String name, String path, boolean here) {}

  @ModelAttribute("places")
  List<Place> places(HttpServletRequest request) {
    var asked = request.getRequestURI();
    return signedIn
        .userId()
        .map(directory::rolesOf)
        .map(roles -> places(roles, asked))
        .orElse(List.of());
  }

  private static List<Place> places(Set<Role> roles, String asked) {
    var places = new ArrayList<Place>();
    places.add(new Place("tasks", TASKS, isTasks(asked)));
    if (roles.contains(Role.EMPLOYEE)) {
      places.add(place("course", "/mus/forloeb", asked));
      places.add(place("plan", "/mus/plan", asked));
    }
    if (roles.contains(Role.MANAGER)) {
      places.add(place("people", "/mus/medarbejdere", asked));
    }
    return places;
  }

  private static boolean isTasks(String asked) {
    return asked.equals("/mus") || asked.equals(TASKS) || asked.startsWith("/mus/tasks/");
  }

  private static Place place(String name, String path, String asked) {
    return new Place(name, path, asked.equals(path) || asked.startsWith(path + "/"));
  }
}
