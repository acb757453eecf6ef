package dk.mushjul.bench.years;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.substitute.Covered;
import dk.mushjul.substitute.Substitutions;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationContext;

/** Managers name substitutes, and employees say whether theirs may see what is confidential. */
final class StandIns {

  private static final String ASKED = "select conversation_id from mushjul.substitute_consent";
  private static final int SENT = 302;

  private final Substitutions substitutions;
  private final Covered covered;
  private final Directory directory;
  private final Talks talks;
  private final Browser browser;
  private final Desks desks;
  private final Chance chance;

  StandIns(
      ApplicationContext application, Talks talks, Browser browser, Desks desks, Chance chance) {
    this.substitutions = application.getBean(Substitutions.class);
    this.covered = application.getBean(Covered.class);
    this.directory = application.getBean(Directory.class);
    this.talks = talks;
    this.browser = browser;
    this.desks = desks;
    this.chance = chance;
  }

  /** What can happen; false where it fits nobody now. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.of(
        Kind.SUBSTITUTE_NAMED, this::name,
        Kind.SUBSTITUTE_ALLOWED, () -> answer(true),
        Kind.SUBSTITUTE_NOT_ALLOWED, () -> answer(false));
  }

  private boolean name() {
    var managers =
        desks.people().stream()
            .filter(person -> directory.rolesOf(person).contains(Role.MANAGER))
            .toList();
    return chance.any(managers).filter(this::name).isPresent();
  }

  private boolean name(String manager) {
    var from = desks.today().plusDays(chance.from(0, 10));
    var to = from.plusDays(chance.from(5, 60));
    return desks.start(
        manager,
        "substitution",
        "nameSubstitute",
        Map.of("substituteFrom", from.toString(), "substituteTo", to.toString()));
  }

  private boolean answer(boolean yes) {
    return talks
        .any(ASKED, talk -> asked(talk).isPresent())
        .map(Conversation::parties)
        .filter(
            talk ->
                browser.send(talk.employee(), "/mus/vikar/" + talk.id(), Map.of("yes", yes + ""))
                    == SENT)
        .isPresent();
  }

  private Optional<String> asked(Conversation talk) {
    return substitutions
        .runningFor(talk.parties().manager())
        .flatMap(running -> covered.answer(running.id(), talk.parties().id()));
  }
}
