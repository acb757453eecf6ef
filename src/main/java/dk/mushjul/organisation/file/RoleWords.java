package dk.mushjul.organisation.file;

import dk.mushjul.organisation.Role;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the column {@code roles} gives: roles of the whole, and local committees. */
record RoleWords(Set<Role> roles, Set<String> committeeUnits) {

  static final String COLUMN = "roles";
  static final String LOCAL = "committee:";

  private static final Map<String, Role> WORDS =
      Map.of(
          "hr", Role.HR,
          "committee", Role.COMMITTEE,
          "process-owner", Role.PROCESS_OWNER,
          "admin", Role.ADMIN);

  static RoleWords of(Row row) {
    var roles = EnumSet.noneOf(Role.class);
    var units = new HashSet<String>();
    for (String part : row.cell(COLUMN).split("\\|")) {
      var word = part.strip();
      if (WORDS.containsKey(word)) {
        roles.add(WORDS.get(word));
      } else if (word.startsWith(LOCAL)) {
        units.add(word.substring(LOCAL.length()).strip());
      } else if (!word.isEmpty()) {
        row.error(COLUMN, "role", word);
      }
    }
    return new RoleWords(roles, units);
  }
}
