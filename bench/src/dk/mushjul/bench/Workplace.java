package dk.mushjul.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.core.io.ByteArrayResource;

/**
 * A generated workplace of so many people in units of 5 to 60 on three levels, the same on every
 * run: full-timers and part-timers, young and old, and some on leave.
 */
final class Workplace {

  /** Who opens the wheel, and who decides for the committee: both work in the topmost unit. */
  static final String HR = "p00002";

  static final String COMMITTEE = "p00003";

  private static final int SMALLEST = 5;
  private static final int LARGEST = 60;
  private static final int UNITS_PER_AREA = 8;
  private static final int ON_LEAVE_PER_THOUSAND = 15;
  private static final String UNITS = "unit_id;name;parent_unit_id;manager_id\n";
  private static final String EMPLOYEES =
      "employee_id;name;email;unit_id;mus_manager_id;employed_since;weekly_hours;birth_year;"
          + "roles;status;absent_from;absent_to\n";

  private final Random random = new Random(1987);
  private final LocalDate today;
  private final StringBuilder units = new StringBuilder(UNITS);
  private final StringBuilder employees = new StringBuilder(EMPLOYEES);
  private final Map<String, Talks> talks = new LinkedHashMap<>();
  private int people;
  private int away;

  /**
   * The talks of a unit: those of its people but its head, and of the heads of the units below.
   *
   * @param manager who holds them
   * @param present how many of them are with somebody who is not on leave
   */
  record Talks(String manager, int all, int present) {
    Talks plus(Talks more) {
      return new Talks(manager, all + more.all, present + more.present);
    }
  }

  private record Unit(String id, String parent, int size) {}

  Workplace(int size, LocalDate today) {
    this.today = today;
    var sizes = sizes(size);
    for (var number = 0; number < sizes.size(); number++) {
      add(new Unit("u" + number, parent(number), sizes.get(number)));
    }
  }

  private List<Integer> sizes(int left) {
    var sizes = new ArrayList<Integer>();
    while (left > LARGEST) {
      var most = Math.min(LARGEST, left - SMALLEST);
      sizes.add(SMALLEST + random.nextInt(most - SMALLEST + 1));
      left -= sizes.get(sizes.size() - 1);
    }
    sizes.add(left);
    return sizes;
  }

  private static String parent(int number) {
    if (number == 0) {
      return "";
    }
    var area = number - (number - 1) % (UNITS_PER_AREA + 1);
    return number == area ? "u0" : "u" + area;
  }

  private void add(Unit unit) {
    var head = id(people + 1);
    units.append(String.join(";", unit.id, "Enhed " + unit.id, unit.parent, head)).append('\n');
    talks.put(unit.id, new Talks(head, 0, 0));
    if (!unit.parent.isEmpty()) {
      talks.merge(unit.parent, new Talks(null, 1, 1), Talks::plus);
    }
    for (var number = 0; number < unit.size; number++) {
      addPerson(unit, number == 0);
    }
  }

  private void addPerson(Unit unit, boolean head) {
    var id = id(++people);
    var leave = !head && people > 10 && random.nextInt(1000) < ON_LEAVE_PER_THOUSAND;
    away += leave ? 1 : 0;
    if (!head) {
      talks.merge(unit.id, new Talks(null, 1, leave ? 0 : 1), Talks::plus);
    }
    employees
        .append(String.join(";", id, "Person " + id, id + "@example.dk", unit.id, ""))
        .append(';')
        .append(LocalDate.of(1995, 1, 1).plusDays(random.nextInt(11_000)))
        .append(random.nextInt(5) == 0 ? ";" + (8 + random.nextInt(28)) : ";37")
        .append(";" + (1958 + random.nextInt(46)) + ";" + role(id))
        .append(leave ? ";leave;" + today.minusDays(30) + ";" + today.plusDays(60) : ";active;;")
        .append('\n');
  }

  private static String role(String id) {
    return id.equals(HR) ? "hr" : id.equals(COMMITTEE) ? "committee" : "";
  }

  private static String id(int number) {
    return "p%05d".formatted(number);
  }

  ByteArrayResource unitsFile() {
    return file(units);
  }

  ByteArrayResource employeesFile() {
    return file(employees);
  }

  private static ByteArrayResource file(StringBuilder text) {
    return new ByteArrayResource(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The talks of every unit that has some, by its id. */
  Map<String, Talks> talks() {
    var some = new LinkedHashMap<>(talks);
    some.values().removeIf(unit -> unit.all == 0);
    return some;
  }

  int people() {
    return people;
  }

  /** Everybody but the one at the top, who has no manager. */
  int conversations() {
    return people - 1;
  }

  /** Nobody is asked to plan with somebody who is on leave. */
  int conversationTasks() {
    return conversations() - away;
  }

  /** Each manager is asked to prepare the unit besides. */
  int tasks() {
    return conversationTasks() + talks().size();
  }
}
