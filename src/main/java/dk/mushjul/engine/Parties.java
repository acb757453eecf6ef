package dk.mushjul.engine;

import dk.mushjul.content.Subject;
import dk.mushjul.database.OncePerTransaction;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Answers, from the domain and the directory alone, whose step a task is at this moment. */
@Component
class Parties {

  static final Map<String, Role> GROUPS =
      Map.of(
          "hr", Role.HR,
          "committee", Role.COMMITTEE,
          "manager", Role.MANAGER,
          "employee", Role.EMPLOYEE,
          "process-owner", Role.PROCESS_OWNER);

  private final Function<String, Set<Role>> rolesOf;
  private final Function<String, Optional<StandIns.StandIn>> standIns;
  private final Map<Subject.Kind, PartySource> sources;
  private final OncePerTransaction<Map<String, Optional<StandIns.StandIn>>> forNewSteps =
      new OncePerTransaction<>(HashMap::new);

  @Autowired
  Parties(Directory directory, StandIns standIns, List<PartySource> sources) {
    this(directory::rolesOf, standIns::of, sources);
  }

  private Parties(
      Function<String, Set<Role>> rolesOf,
      Function<String, Optional<StandIns.StandIn>> standIns,
      Collection<PartySource> sources) {
    this.rolesOf = rolesOf;
    this.standIns = standIns;
    this.sources =
        sources.stream().collect(Collectors.toMap(PartySource::kind, Function.identity()));
  }

  /** The same parties, read beforehand for many subjects that are about to be asked about. */
  Parties read(Collection<Subject> subjects, Set<String> roles) {
    var ids =
        subjects.stream()
            .collect(
                Collectors.groupingBy(
                    Subject::kind, Collectors.mapping(Subject::id, Collectors.toSet())));
    var known = new HashMap<String, Set<Role>>();
    var acting = new HashMap<String, Optional<StandIns.StandIn>>();
    return new Parties(
        user -> known.computeIfAbsent(user, rolesOf),
        person -> acting.computeIfAbsent(person, standIns),
        sources.values().stream()
            .filter(source -> ids.containsKey(source.kind()))
            .map(source -> PartiesRead.of(source, ids.get(source.kind()), roles))
            .toList());
  }

  boolean isParty(String user, StepRole role, Subject subject, Function<String, Object> variables) {
    var person = person(role, subject, variables);
    if (person.isPresent()) {
      return person.get().equals(user);
    }
    return group(role, variables)
        .map(GROUPS::get)
        .filter(needed -> rolesOf.apply(user).contains(needed))
        .isPresent();
  }

  /** The one person whose step it is; empty when it is a group's. */
  Optional<String> person(StepRole role, Subject subject, Function<String, Object> variables) {
    if (role.person() == null) {
      return Optional.empty();
    }
    var variable = Optional.ofNullable(variables.apply(role.person())).map(Object::toString);
    // Where the process leaves the person empty, the step is the group's, whatever the domain says.
    return variable.isEmpty() && role.group() != null
        ? Optional.empty()
        : named(role, subject)
            .map(person -> role.isPersonal() ? person : acting(person, subject))
            .or(() -> variable);
  }

  /**
   * The one whom a model names for a new step, or whoever stands in for them there. Where many are
   * begun at once, most name the same person.
   */
  String acting(String person, StepRole role, Function<String, Object> variables) {
    if (role.isPersonal() || forNewSteps.get().computeIfAbsent(person, standIns).isEmpty()) {
      return person;
    }
    var subject = Subjects.of(variables);
    return subject != null && isNamed(person, role, subject) ? acting(person, subject) : person;
  }

  /** What is only being called is not known yet: there the model alone says who its manager is. */
  private boolean isNamed(String person, StepRole role, Subject subject) {
    return named(role, subject).map(person::equals).orElseGet(role::isManager);
  }

  private Optional<String> named(StepRole role, Subject subject) {
    return source(subject).flatMap(s -> s.party(subject.id(), role.person()));
  }

  private String acting(String person, Subject subject) {
    return standIns
        .apply(person)
        .filter(standIn -> standIn.takes().test(subject))
        .map(StandIns.StandIn::person)
        .orElse(person);
  }

  Optional<String> group(StepRole role, Function<String, Object> variables) {
    if (!role.groupIsVariable()) {
      return Optional.ofNullable(role.group());
    }
    var variable = variables.apply(StepRole.variable(role.group()));
    return Optional.ofNullable(variable).map(Object::toString);
  }

  private Optional<PartySource> source(Subject subject) {
    return subject == null ? Optional.empty() : Optional.ofNullable(sources.get(subject.kind()));
  }
}
