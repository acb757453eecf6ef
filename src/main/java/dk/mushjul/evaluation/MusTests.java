package dk.mushjul.evaluation;

import dk.mushjul.conversation.Conversations;
import dk.mushjul.organisation.ConversationParty;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Unit;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.UnitRounds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is asked the MUS test in a round, by which version, and in which group they are counted. */
@Component
public class MusTests {

  private final JdbcClient jdbc;
  private final UnitRounds rounds;
  private final Conversations conversations;
  private final Directory directory;
  private final Clock clock;

  MusTests(
      JdbcClient jdbc,
      UnitRounds rounds,
      Conversations conversations,
      Directory directory,
      Clock clock) {
    this.jdbc = jdbc;
    this.rounds = rounds;
    this.conversations = conversations;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * Decides who is asked in a round: everybody who had a talk and is here, and its managers as
   * managers unless another round of the wheel has asked them.
   */
  public List<String> ask(String unitRoundId) {
    var round = rounds.get(unitRoundId);
    keepGroup(round);
    var people = new LinkedHashSet<String>();
    managers(round).stream().filter(person -> firstTime(person, round)).forEach(people::add);
    conversations.peopleOf(unitRoundId).stream().filter(this::isHere).forEach(people::add);
    return new ArrayList<>(people);
  }

  /** The version that a person answers in a round. */
  public MusTestVersion version(String unitRoundId, String person) {
    var asManager =
        jdbc.sql(
                """
                select exists (select from mushjul.mus_test_manager
                  where unit_round_id = ? and manager_id = ?)
                """)
            .params(unitRoundId, person)
            .query(Boolean.class)
            .single();
    return asManager ? MusTestVersion.MANAGER : MusTestVersion.EMPLOYEE;
  }

  String groupOf(String unitRoundId) {
    return jdbc.sql("select group_id from mushjul.mus_test_group where unit_round_id = ?")
        .param(unitRoundId)
        .query(String.class)
        .single();
  }

  private void keepGroup(UnitRound round) {
    var parents = new HashMap<String, String>();
    directory.units().forEach(unit -> parents.put(unit.id(), unit.parentId()));
    var people =
        directory.everybody().values().stream()
            .filter(party -> party.managerId() != null)
            .collect(
                Collectors.groupingBy(ConversationParty::unitId, Collectors.summingInt(p -> 1)));
    jdbc.sql(
            """
            insert into mushjul.mus_test_group (unit_round_id, group_id) values (?, ?)
            on conflict do nothing
            """)
        .params(round.id(), new ReportingGroups(parents, people).of(round.unitId()))
        .update();
  }

  private Set<String> managers(UnitRound round) {
    var managers = new LinkedHashSet<String>();
    directory
        .unit(round.unitId())
        .map(Unit::managerId)
        .filter(this::isHere)
        .ifPresent(managers::add);
    directory.partiesOf(round.unitId()).values().stream()
        .map(ConversationParty::managerId)
        .filter(Objects::nonNull)
        .filter(this::isHere)
        .forEach(managers::add);
    return managers;
  }

  private boolean isHere(String person) {
    return directory
        .employee(person)
        .filter(employee -> employee.works() && !employee.awayOn(LocalDate.now(clock)))
        .isPresent();
  }

  private boolean firstTime(String manager, UnitRound round) {
    return jdbc.sql(
                """
                insert into mushjul.mus_test_manager (wheel_id, manager_id, unit_round_id)
                values (?, ?, ?) on conflict do nothing
                """)
            .params(round.wheelId(), manager, round.id())
            .update()
        == 1;
  }
}
