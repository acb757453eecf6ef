package dk.mushjul.bench.years;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.Guests;
import dk.mushjul.conversation.Participants;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Role;
import dk.mushjul.substitute.Substitution;
import dk.mushjul.substitute.Substitutions;
import dk.mushjul.testing.FormerParty;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever held a talk, or had a task, and has it no longer, asks for it by the ids of before. */
final class Strangers {

  private static final int NOTHING = 404;
  private static final List<String> OF_A_TASK = List.of("form-data", "course", "plans");

  private final Conversations conversations;
  private final Participants participants;
  private final Guests guests;
  private final Substitutions substitutions;
  private final Directory directory;
  private final JdbcClient jdbc;
  private final Browser browser;
  private final Chance chance;
  private final Map<String, String> managers = new HashMap<>();
  private final Map<String, String> assignees = new HashMap<>();
  private final Set<Former> formerManagers = new LinkedHashSet<>();
  private final Set<Former> formerAssignees = new LinkedHashSet<>();

  /** Somebody with the id of what was theirs. */
  private record Former(String person, String id) {}

  Strangers(ApplicationContext application, Browser browser, Chance chance) {
    this.conversations = application.getBean(Conversations.class);
    this.participants = application.getBean(Participants.class);
    this.guests = application.getBean(Guests.class);
    this.substitutions = application.getBean(Substitutions.class);
    this.directory = application.getBean(Directory.class);
    this.jdbc = application.getBean(JdbcClient.class);
    this.browser = browser;
    this.chance = chance;
  }

  /** What can happen; false where nobody has lost anything. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.of(
        Kind.FORMER_PARTY_FOUND_NO_TALK, this::findsNoTalk,
        Kind.FORMER_PARTY_FOUND_NO_TASK, this::findsNoTask);
  }

  /** Notes whose everything is now. */
  void look() {
    note("select id, manager_id as person from mushjul.conversation", managers, formerManagers);
    assignees.keySet().retainAll(jdbc.sql("select id_ from act_ru_task").query(String.class).set());
    note(
        "select id_ as id, assignee_ as person from act_ru_task where assignee_ is not null",
        assignees,
        formerAssignees);
  }

  private void note(String query, Map<String, String> known, Set<Former> former) {
    jdbc.sql(query + " order by 2, 1")
        .query((row, number) -> new Former(row.getString("person"), row.getString("id")))
        .list()
        .forEach(
            now -> {
              var before = known.put(now.id(), now.person());
              if (before != null && !before.equals(now.person())) {
                former.add(new Former(before, now.id()));
              }
            });
  }

  private boolean findsNoTalk() {
    return chance
        .any(formerManagers.stream().filter(this::isStranger).toList())
        .filter(this::findsNoTalk)
        .isPresent();
  }

  private boolean findsNoTalk(Former former) {
    for (var page : FormerParty.TALK_PAGES) {
      isNothing(former, page.formatted(former.id()));
    }
    return true;
  }

  private boolean isStranger(Former former) {
    var person = former.person();
    var talk = conversations.find(former.id()).orElseThrow();
    return works(person) && !directory.rolesOf(person).contains(Role.HR) && !isIn(talk, person);
  }

  private boolean works(String person) {
    return directory.employee(person).filter(Employee::works).isPresent();
  }

  private boolean isIn(Conversation talk, String person) {
    var parties = talk.parties();
    return talk.isParty(person)
        || directory.managerOf(parties.employee()).filter(person::equals).isPresent()
        || guests.managersManager(talk).filter(person::equals).isPresent()
        || participants.takingPart(talk, person).isPresent()
        || substitutions
            .runningFor(parties.manager())
            .map(Substitution::substitute)
            .filter(person::equals)
            .isPresent();
  }

  private boolean findsNoTask() {
    return chance
        .any(
            formerAssignees.stream()
                .filter(former -> works(former.person()))
                .filter(former -> assignees.containsKey(former.id()))
                .filter(former -> !assignees.get(former.id()).equals(former.person()))
                .filter(former -> !isAskedByGroup(former))
                .toList())
        .filter(this::findsNoTask)
        .isPresent();
  }

  /** As HR, who had the task as a substitute and is asked when the manager does not answer. */
  private boolean isAskedByGroup(Former former) {
    var groups = directory.rolesOf(former.person()).stream().map(Role::group).toList();
    return jdbc
        .sql("select group_id_ from act_ru_identitylink where task_id_ = ?")
        .param(former.id())
        .query(String.class)
        .list()
        .stream()
        .anyMatch(groups::contains);
  }

  private boolean findsNoTask(Former former) {
    OF_A_TASK.forEach(path -> isNothing(former, "/mus/api/tasks/" + former.id() + "/" + path));
    return true;
  }

  private void isNothing(Former former, String path) {
    var status = browser.open(former.person(), path).getStatus();
    if (status != NOTHING) {
      throw new AssertionError(
          "%s still gets %d for %s%s".formatted(former.person(), status, path, task(former.id())));
    }
  }

  private String task(String id) {
    return jdbc.sql("select task_def_key_, assignee_ from act_ru_task where id_ = ?")
        .param(id)
        .query((row, number) -> ", " + row.getString(1) + " of " + row.getString(2))
        .optional()
        .orElse("");
  }
}
