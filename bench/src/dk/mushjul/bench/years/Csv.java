package dk.mushjul.bench.years;

import dk.mushjul.organisation.file.OrganisationFiles;
import dk.mushjul.organisation.file.OrganisationImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;

/** Imports the two files of HR. */
final class Csv {

  private final OrganisationImport organisation;

  Csv(OrganisationImport organisation) {
    this.organisation = organisation;
  }

  /**
   * All of a workplace: units with what they lie below, who heads them, and the people.
   *
   * @return false where it was refused
   */
  boolean isTaken(
      Map<String, String> parents, Map<String, String> heads, Collection<Person> people) {
    var files = new OrganisationFiles(units(parents, heads), employees(people));
    try {
      return !organisation.run(files, true, 0).isRefused();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ByteArrayResource units(Map<String, String> parents, Map<String, String> heads) {
    var lines = new ArrayList<>(List.of("unit_id;name;parent_unit_id;manager_id"));
    parents.forEach(
        (unit, parent) ->
            lines.add(
                String.join(";", unit, "Enhed " + unit, parent, heads.getOrDefault(unit, ""))));
    return file(lines);
  }

  private static ByteArrayResource employees(Collection<Person> people) {
    var lines =
        new ArrayList<>(
            List.of(
                "employee_id;name;email;unit_id;mus_manager_id;employed_since;weekly_hours;"
                    + "birth_year;roles;status;absent_from;absent_to"));
    people.forEach(person -> lines.add(person.line()));
    return file(lines);
  }

  private static ByteArrayResource file(List<String> lines) {
    return new ByteArrayResource(
        (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
