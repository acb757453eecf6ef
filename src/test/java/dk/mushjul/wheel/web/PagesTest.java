package dk.mushjul.wheel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages that mails of a wheel, an evaluation and a request lead to. */
@MushjulTest
class PagesTest {

  @Autowired WebApplicationContext application;
  @Autowired Office office;
  @Autowired TestPeople people;

  private MockMvc http;

  @BeforeEach
  void everybodyIsThere() {
    people.solby();
    http = MockMvcBuilders.webAppContextSetup(application).build();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void tellsWhereTheYearIsGoingOnceItIsBriefed() throws Exception {
    open();
    isMissing("/mus/hjul/2027", "emma");
    brief();
    office.handIn("mads", "prepareUnit", Map.of("unitFocus", "Vi <b>taler</b> om ventetid"));

    assertThat(page("/mus/hjul/2027", "emma"))
        .contains("Hurtigere svar", "Vi &lt;b&gt;taler&lt;/b&gt; om ventetid", "60 minutter")
        .doesNotContain("Mere end to dage");
    assertThat(page("/mus/hjul/2027", "mads")).contains("Mere end to dage", "ventetid");
    assertThat(page("/mus/hjul/2027", "anna"))
        .contains("Hurtigere svar")
        .doesNotContain("ventetid");
    isMissing("/mus/hjul/2031", "emma");
  }

  @Test
  void tellsEverybodyWhatBecameOfTheYear() throws Exception {
    open();
    brief();
    office.handIn("mads", "prepareUnit", Map.of());
    office.fire("event_lastDayPassed");
    office.fire("event_evaluationOn");
    office.handIn("hanne", "prepareEvaluation", Map.of("heardFromManagers", "Kun til udvalget"));
    isMissing("/mus/evaluering/2027", "emma");
    office.handIn(
        "hanne",
        "evaluateWheel",
        Map.of(
            "evaluatedOn", "2027-01-11",
            "heard", "I vil mødes mere",
            "decisions",
                List.of(
                    Map.of(
                        "decision", "Flere fælles møder",
                        "decisionWho", "HR",
                        "decisionBy", "2028-02-01"))));

    assertThat(page("/mus/evaluering/2027", "emma"))
        .contains("I vil mødes mere", "Flere fælles møder", "HR, senest 1. februar 2028")
        .contains("Kaldt til samtale")
        .doesNotContain("Kun til udvalget");
  }

  @Test
  void showsARequestToWhoeverAsked() throws Exception {
    office.start(
        "emma",
        "conversationRequest",
        Map.of(
            "requestReason", "other",
            "requestText", "Jeg vil gerne tale om efteråret",
            "firstReader", "manager"));
    assertThat(page("/mus/requests/emma/1", "emma"))
        .contains("Jeg vil gerne tale om efteråret")
        .doesNotContain("Svaret");

    office.handIn(
        "mads", "answerRequest", Map.of("requestAnswer", "yes", "answerText", "Det gør vi"));

    assertThat(page("/mus/requests/emma/1", "emma"))
        .contains("Ja, det sørger vi for", "Det gør vi", "Mads Overgaard");
    isMissing("/mus/requests/emma/1", "mads");
    isMissing("/mus/requests/emma/2", "emma");
  }

  private String page(String path, String person) throws Exception {
    signIn(person);
    return http.perform(get(path))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private void isMissing(String path, String person) throws Exception {
    signIn(person);
    http.perform(get(path)).andExpect(status().isNotFound());
  }

  private static void signIn(String person) {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(person, null, "employee"));
  }

  private void open() {
    office.start(
        "hanne",
        "wheel",
        Map.of(
            "year", 2027,
            "sector", "private",
            "firstDay", "2027-03-01",
            "lastDay", "2027-06-30",
            "units", List.of("borgerservice")));
  }

  private void brief() {
    office.handIn(
        "hanne",
        "describeStrategy",
        Map.of(
            "strategicGoals",
            List.of(Map.of("goalTitle", "Hurtigere svar")),
            "frameApproval",
            "Mere end to dage"));
    office.handIn("hanne", "chooseConcept", Map.of("duration", 60, "useGrus", "no"));
  }
}
