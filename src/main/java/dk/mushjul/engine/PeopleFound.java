package dk.mushjul.engine;

import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the people that somebody names by id, name or address, one a line. */
@Component
public class PeopleFound {

  private static final int MOST_PEOPLE = 50;
  private static final int MOST_FOUND = 6;

  private final Directory directory;

  PeopleFound(Directory directory) {
    this.directory = directory;
  }

  /** The id of the one person. */
  public String one(String key, String label, String text) {
    return found(key, label, text.strip(), "");
  }

  /** The ids of everybody named, each once. */
  public Set<String> all(String key, String label, String text) {
    var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.size() > MOST_PEOPLE) {
      throw InvalidAnswers.at(key, label, "Skriv højst " + MOST_PEOPLE + " ad gangen.");
    }
    var ids = new LinkedHashSet<String>();
    for (var number = 1; number <= lines.size(); number++) {
      ids.add(found(key, label, lines.get(number - 1), "Linje " + number + ": "));
    }
    return ids;
  }

  private String found(String key, String label, String text, String where) {
    var exactly = directory.employee(text).filter(Employee::works);
    if (exactly.isPresent()) {
      return exactly.get().id();
    }
    var found = directory.search(text, MOST_FOUND);
    if (found.size() == 1) {
      return found.get(0).id();
    }
    throw InvalidAnswers.at(key, label, where + (found.isEmpty() ? nobody() : several(found)));
  }

  private static String nobody() {
    return "Det passer ikke på nogen, der er ansat her. Skriv id, navn eller mailadresse.";
  }

  private static String several(List<Employee> found) {
    var ids =
        found.stream().limit(MOST_FOUND - 1).map(Employee::id).collect(Collectors.joining(", "));
    return "Det passer på flere. Skriv id'et på den rigtige: "
        + ids
        + (found.size() == MOST_FOUND ? " …" : ".");
  }
}
