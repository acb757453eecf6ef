package dk.mushjul.content.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.content.Draft;
import dk.mushjul.content.Drafts;
import dk.mushjul.content.Subject;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.Steps;
import dk.mushjul.form.Context;
import dk.mushjul.form.FormData;
import dk.mushjul.form.Item;
import dk.mushjul.form.Option;
import dk.mushjul.form.Shared;
import dk.mushjul.security.SignedIn;
import dk.mushjul.testing.MushjulTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The two controllers over real drafts; whose step it is and who asks is told to them. */
@MushjulTest
class FormEdgeTest {

  private static final String DRAFT = "/mus/api/tasks/t1/draft";
  private static final Subject TALK = Subject.conversation("2027/emma");
  private static final String STEP = "prepareEmployee";

  @Autowired Drafts drafts;
  @Autowired ObjectMapper json;

  private final Steps steps = mock(Steps.class);
  private final SignedIn signedIn = mock(SignedIn.class);
  private MockMvc http;

  @BeforeEach
  void emmaHasATask() {
    var step = new OpenStep("t1", STEP, TALK, "p1", "employee", null, Map.of());
    when(steps.openStep("t1", "emma")).thenReturn(Optional.of(step));
    when(steps.<Integer>whileOpen(eq("t1"), eq("emma"), any()))
        .then(call -> Optional.of(call.<Function<OpenStep, Integer>>getArgument(2).apply(step)));
    when(steps.formData(step, "emma")).thenReturn(formData());
    when(steps.startFormData("wheel", "hanne")).thenReturn(Optional.of(startForm()));
    signIn("emma");
    http =
        MockMvcBuilders.standaloneSetup(
                new DraftController(steps, drafts, signedIn),
                new FormDataController(steps, drafts, signedIn))
            .setMessageConverters(new MappingJackson2HttpMessageConverter(json))
            .build();
  }

  @Test
  void savesAndCountsVersions() throws Exception {
    save("0", "{\"ownNotes\":\"Æ\"}").andExpect(status().isNoContent()).andExpect(etag(1));
    save("\"1\"", "{\"rows\":[{}]}").andExpect(status().isNoContent()).andExpect(etag(2));
    save("W/\"2\"", "{}").andExpect(status().isNoContent()).andExpect(etag(3));

    assertThat(drafts.current(TALK, STEP, "emma")).isEqualTo(new Draft(3, Map.of()));
  }

  @Test
  void answersAnOldVersionWithTheNewerDraft() throws Exception {
    save("0", "{\"ownNotes\":\"nyere\"}");

    for (var old : List.of(save("0", "{}"), send(delete(DRAFT).header("If-Match", "7")))) {
      old.andExpect(status().isPreconditionFailed())
          .andExpect(etag(1))
          .andExpect(content().json("{\"draft\":{\"ownNotes\":\"nyere\"},\"draftVersion\":1}"));
    }
  }

  @Test
  void deletesTheDraftThatIsInView() throws Exception {
    save("0", "{\"a\":1}");

    send(delete(DRAFT).header("If-Match", "1"))
        .andExpect(status().isNoContent())
        .andExpect(etag(2));

    save("1", "{}")
        .andExpect(status().isPreconditionFailed())
        .andExpect(content().json("{\"draft\":null,\"draftVersion\":2}"));
  }

  @Test
  void wantsToKnowWhichVersionIsMeant() throws Exception {
    send(put(DRAFT).content("{}")).andExpect(status().isPreconditionRequired());
    send(delete(DRAFT)).andExpect(status().isPreconditionRequired());
    for (var wrong : List.of("*", "x", "-1", "\"1\", \"2\"", "99999999999")) {
      save(wrong, "{}").andExpect(status().isBadRequest());
    }
  }

  @Test
  void refusesWhatIsNoObjectOrTooLong() throws Exception {
    var longest = "{\"a\":\"" + "x".repeat(DraftBody.MOST_BYTES - 8) + "\"}";

    for (var wrong :
        List.of("", "[]", "\"x\"", "null", "5", "{", "{}{}", longest + " ", "[".repeat(5000))) {
      save("0", wrong).andExpect(status().isBadRequest()).andExpect(header().doesNotExist("ETag"));
    }
    save("0", longest).andExpect(status().isNoContent());
  }

  @Test
  void knowsNoTaskThatIsNotMine() throws Exception {
    for (var who : new String[] {"mads", null}) {
      signIn(who);
      save("0", "{}").andExpect(status().isNotFound());
      send(delete(DRAFT).header("If-Match", "0")).andExpect(status().isNotFound());
      send(get("/mus/api/tasks/t1/form-data")).andExpect(status().isNotFound());
      send(get("/mus/api/start-forms/wheel/form-data")).andExpect(status().isNotFound());
    }
  }

  @Test
  void keepsNoDraftOfATaskThatIsTakenInBetween() throws Exception {
    when(steps.<Integer>whileOpen(eq("t1"), eq("emma"), any())).thenReturn(Optional.empty());

    save("0", "{}").andExpect(status().isNotFound());
    send(delete(DRAFT).header("If-Match", "0")).andExpect(status().isNotFound());
  }

  @Test
  void answersWhatTheFormStartsWith() throws Exception {
    save("0", "{\"ownNotes\":\"kladde\"}");

    send(get("/mus/api/tasks/t1/form-data"))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .json(
                    """
                    {"data":{"seniorOffer":true},
                     "options":{"goalTie":[{"label":"Kerneopgaven","value":"core"}]},
                     "context":{"about":"MUS","employee":"Emma","unit":"Borgerservice",
                                "due":"2027-03-01","step":"prepareEmployee"},
                     "shared":[{"key":"goals","title":"Mål","by":"Hanne","at":null,
                                "items":[{"label":"1","text":"Nærhed"}]}],
                     "draft":{"ownNotes":"kladde"},"draftVersion":1}
                    """,
                    org.springframework.test.json.JsonCompareMode.STRICT));
  }

  @Test
  void answersAStartFormWithoutADraft() throws Exception {
    signIn("hanne");

    send(get("/mus/api/start-forms/wheel/form-data"))
        .andExpect(status().isOk())
        .andExpect(content().json("{\"data\":{},\"draft\":null,\"draftVersion\":0}"));
  }

  @Test
  void doesNotFailWhenTheTaskIsTakenInBetween() throws Exception {
    var step = steps.openStep("t1", "emma");
    when(steps.openStep("t1", "emma")).thenReturn(step).thenReturn(Optional.empty());
    when(steps.formData(step.get(), "emma")).thenThrow(new IllegalStateException("taken"));

    send(get("/mus/api/tasks/t1/form-data")).andExpect(status().isNotFound());
  }

  private ResultActions save(String version, String body) throws Exception {
    return send(
        put(DRAFT).header("If-Match", version).content(body.getBytes(StandardCharsets.UTF_8)));
  }

  private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
    return http.perform(request);
  }

  private void signIn(String person) {
    when(signedIn.userId()).thenReturn(Optional.ofNullable(person));
  }

  private static org.springframework.test.web.servlet.ResultMatcher etag(int version) {
    return header().string("ETag", Integer.toString(version));
  }

  private static FormData startForm() {
    var context = new Context("MUS-hjulet", null, null, null, "startWheel");
    return new FormData(Map.of(), Map.of(), context, List.of());
  }

  private static FormData formData() {
    return new FormData(
        Map.of("seniorOffer", true),
        Map.of("goalTie", List.of(new Option("Kerneopgaven", "core"))),
        new Context("MUS", "Emma", "Borgerservice", LocalDate.of(2027, 3, 1), STEP),
        List.of(new Shared("goals", "Mål", "Hanne", null, List.of(new Item("1", "Nærhed")))));
  }
}
