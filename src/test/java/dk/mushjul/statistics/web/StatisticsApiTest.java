package dk.mushjul.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.security.SignedIn;
import dk.mushjul.statistics.Statistics;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelDates;
import dk.mushjul.wheel.Wheels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The figures of Solby Kommune; who asks is told to the controller. */
@MushjulTest
class StatisticsApiTest {

  @Autowired Wheels wheels;
  @Autowired Statistics statistics;
  @Autowired Viewers viewers;
  @Autowired Clock clock;
  @Autowired ObjectMapper json;
  @Autowired TestPeople people;
  @Autowired JdbcTemplate jdbc;

  private final SignedIn signedIn = mock(SignedIn.class);
  private MockMvc http;

  @BeforeEach
  void aWheelIsOpen() {
    people.solby();
    wheels.add(
        Wheel.opened(
            "2027",
            "municipality",
            new WheelDates(
                LocalDate.of(2027, 3, 1), LocalDate.of(2027, 6, 30), LocalDate.of(2027, 11, 1)),
            Set.of(),
            "instance"));
    http =
        MockMvcBuilders.standaloneSetup(
                new StatisticsApi(wheels, statistics, viewers, signedIn, clock))
            .build();
  }

  @Test
  void answersHrWithTheWholeAndEveryUnit() throws Exception {
    var figures = figures("hanne");

    assertThat(figures.path("year").asInt()).isEqualTo(2027);
    assertThat(figures.path("state").asText()).isEqualTo("briefing");
    assertThat(figures.path("minimum").asInt()).isEqualTo(5);
    assertThat(figures.path("asOf").asText()).startsWith("2027-01-11T08:00");
    assertThat(figures.path("tables").path(0).path("id").asText()).isEqualTo("conversations");
    assertThat(units(figures))
        .containsExactlyInAnyOrder(
            null,
            "solby",
            "stab",
            "borgerservice",
            "teknik",
            "vej-og-park",
            "hjemmepleje",
            "hjemmepleje-nord",
            "hjemmepleje-syd");
    assertThat(cell(figures, null, "eligible").path("value").asInt()).isEqualTo(66);
    assertThat(cell(figures, "borgerservice", "eligible").path("value").asInt()).isEqualTo(9);
    assertThat(cell(figures, "vej-og-park", "eligible"))
        .isEqualTo(json.readTree("{\"suppressed\":true}"));
    assertThat(cell(figures, null, "called")).isEqualTo(json.readTree("{\"suppressed\":true}"));
  }

  @Test
  void countsWhereConversationsStand() throws Exception {
    talk("emma", "borgerservice", "AGREED", true, true);
    for (var person : List.of("erik", "gitte", "amir", "louise", "kasper")) {
      talk(person, "borgerservice", "AGREED", true, true);
    }
    for (var person : List.of("anna", "bjorn", "camilla", "dilan", "ellen")) {
      talk(person, "hjemmepleje-nord", "POSTPONED", false, false);
    }

    var figures = figures("carl");

    assertThat(cell(figures, null, "called").path("value").asInt()).isEqualTo(11);
    assertThat(cell(figures, null, "held").path("value").asInt()).isEqualTo(6);
    assertThat(cell(figures, null, "agreed").path("value").asInt()).isEqualTo(6);
    assertThat(cell(figures, null, "postponed").path("value").asInt()).isEqualTo(5);
    assertThat(cell(figures, "hjemmepleje", "postponed").path("value").asInt()).isEqualTo(5);
    // Of nine in the unit six were held: three were not.
    assertThat(cell(figures, "borgerservice", "held").has("value")).isFalse();
    assertThat(cell(figures, null, "eligible").path("value").asInt()).isEqualTo(66);
  }

  @Test
  void showsManagersTheirOwnUnitsAndThoseBelow() throws Exception {
    assertThat(units(figures("mette")))
        .containsExactlyInAnyOrder("hjemmepleje", "hjemmepleje-nord", "hjemmepleje-syd");
    assertThat(units(figures("mads"))).containsExactly("borgerservice");
  }

  @Test
  void showsALocalCommitteeItsPart() throws Exception {
    assertThat(units(figures("liv")))
        .containsExactlyInAnyOrder("hjemmepleje", "hjemmepleje-nord", "hjemmepleje-syd");
  }

  @Test
  void showsEverybodyTheSameNumbers() throws Exception {
    assertThat(cell(figures("mette"), "hjemmepleje", "eligible"))
        .isEqualTo(cell(figures("hanne"), "hjemmepleje", "eligible"));
  }

  @Test
  void isClosedToOthers() throws Exception {
    for (var person : List.of("emma", "pia", "admin")) {
      when(signedIn.userId()).thenReturn(Optional.of(person));
      http.perform(get("/mus/api/statistics/2027")).andExpect(status().isForbidden());
    }
    when(signedIn.userId()).thenReturn(Optional.of("hanne"));
    http.perform(get("/mus/api/statistics/2031")).andExpect(status().isNotFound());
  }

  private JsonNode figures(String person) throws Exception {
    when(signedIn.userId()).thenReturn(Optional.of(person));
    var answer =
        http.perform(get("/mus/api/statistics/2027")).andExpect(status().isOk()).andReturn();
    return json.readTree(answer.getResponse().getContentAsByteArray());
  }

  private static List<String> units(JsonNode figures) {
    var units = new ArrayList<String>();
    rows(figures)
        .forEach(row -> units.add(row.path("unit").isNull() ? null : row.path("unit").asText()));
    return units;
  }

  private static JsonNode cell(JsonNode figures, String unit, String cell) {
    for (var row : rows(figures)) {
      var name = row.path("unit").isNull() ? null : row.path("unit").asText();
      if (java.util.Objects.equals(name, unit)) {
        return row.path("cells").path(cell);
      }
    }
    throw new AssertionError("No row of " + unit);
  }

  private static JsonNode rows(JsonNode figures) {
    return figures.path("tables").path(0).path("rows");
  }

  private void talk(String person, String unit, String state, boolean held, boolean agreed) {
    jdbc.update(
        """
        insert into mushjul.conversation (id, wheel_id, unit_round_id, unit_id, employee_id,
          manager_id, state, called_on, suggested_on, minutes, writer_role, follow_up_caller,
          held_on, agreed_on)
        values (?, '2027', ?, ?, ?, 'mads', ?, '2027-03-01', '2027-04-01', 60, 'manager', 'manager',
          case when ? then date '2027-04-01' end, case when ? then date '2027-04-08' end)
        """,
        person,
        "2027/" + unit,
        unit,
        person,
        state,
        held,
        agreed);
  }
}
