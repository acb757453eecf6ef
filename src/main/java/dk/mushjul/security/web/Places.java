package dk.mushjul.security.web;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Role;
import dk.mushjul.security.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The places that every page of {@code /mus} leads to, for whoever is signed in. */
@ControllerAdvice(basePackages = "dk.mushjul", annotations = Controller.class)
class Places {

  private static final String TASKS = "/mus/";
  private static final String PLAN = "/mus/plan";
  private static final Pattern OF_COURSE =
      Pattern.compile("/mus/(forloeb|aftaler|set|sparring|beskeder|tid/[^/]+)");

  private static final Set<Role> READ_FIGURES = Set.of(Role.HR, Role.COMMITTEE, Role.MANAGER);

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

  /** Whether this person may read some of the figures. */
  @ModelAttribute("readsFigures")
  boolean readsFigures() {
    return signedIn.userId().flatMap(directory::employee).filter(Places::readsFigures).isPresent();
  }

  private static boolean readsFigures(Employee person) {
    return !person.committeeUnits().isEmpty()
        || !Collections.disjoint(person.roles(), READ_FIGURES);
  }

  private static List<Place> places(Set<Role> roles, String asked) {
    var places = new ArrayList<Place>();
    places.add(new Place("tasks", TASKS, isTasks(asked)));
    if (roles.contains(Role.EMPLOYEE)) {
      places.add(new Place("course", "/mus/forloeb", OF_COURSE.matcher(asked).matches()));
      places.add(new Place("plan", PLAN, asked.equals(PLAN)));
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
