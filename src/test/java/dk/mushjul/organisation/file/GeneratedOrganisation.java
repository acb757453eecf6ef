package dk.mushjul.organisation.file;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;

/** Files of a workplace of any size: units of twenty below areas of twenty below the whole. */
record GeneratedOrganisation(int people) {

  private static final int OF_ONE_UNIT = 20;

  OrganisationFiles files() {
    return new OrganisationFiles(
        new ByteArrayResource(units().getBytes(StandardCharsets.UTF_8)),
        new ByteArrayResource(employees().getBytes(StandardCharsets.UTF_8)));
  }

  int unitCount() {
    return (people + OF_ONE_UNIT - 1) / OF_ONE_UNIT;
  }

  private String units() {
    var text = new StringBuilder("unit_id;name;parent_unit_id;manager_id\n");
    for (int unit = 0; unit < unitCount(); unit++) {
      var above = unit == 0 ? "" : "u" + (unit - 1) / OF_ONE_UNIT;
      text.append("u%d;Enhed %d;%s;p%d\n".formatted(unit, unit, above, unit * OF_ONE_UNIT));
    }
    return text.toString();
  }

  private String employees() {
    var text = new StringBuilder(TestFiles.EMPLOYEES_HEADER).append('\n');
    for (int person = 0; person < people; person++) {
      text.append(
          "p%d;Navn Nummer%d;p%d@example.dk;u%d;;2019-03-01;37;1980;;active;;\n"
              .formatted(person, person, person, person / OF_ONE_UNIT));
    }
    return text.toString();
  }
}
