package dk.mushjul.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form that a process owner sends from Camunda Modeler is one that people can use at once. */
@MushjulTest
@ExtendWith(InChromium.class)
class FormDeployedLaterTest {

  private static final String FORM =
      """
      {"type":"default","id":"answerRequest","schemaVersion":16,"components":[
        {"type":"text","id":"Text_sum","text":"=\\"Svar på \\" + string(2 + 2) + \\" spørgsmål\\""},
        {"type":"radio","id":"Field_requestAnswer","key":"requestAnswer","label":"Hvad svarer du?",
          "values":[{"label":"Ja","value":"yes"},{"label":"Nej","value":"no"}],
          "validate":{"required":true},"properties":{"steers":"flow"}},
        {"type":"textfield","id":"Field_why","key":"why","label":"Hvorfor ikke?",
          "conditional":{"hide":"=requestAnswer != \\"no\\""},"validate":{"required":true}},
        {"type":"number","id":"Field_hours","key":"hours","label":"Timer"},
        {"type":"expression","id":"Field_cost","key":"cost","expression":"=hours * 300",
          "computeOn":"change"},
        {"type":"text","id":"Text_cost","text":"=\\"Det koster \\" + string(cost) + \\" kr.\\"",
          "conditional":{"hide":"=hours = null"}},
        {"type":"dynamiclist","id":"List_steps","path":"steps","label":"Trin","allowAddRemove":true,
          "defaultRepetitions":1,"components":[
            {"type":"textfield","id":"Field_step","key":"step","label":"Hvad gør vi?"}]},
        {"type":"table","id":"Table_steps","label":"Det gør vi","dataSource":"=steps","rowCount":5,
          "columns":[{"label":"Trin","key":"step"}]}]}
      """;

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired Office office;

  private Tasklist tasklist;

  @AfterEach
  void goHome() {
    tasklist.close();
  }

  @Test
  void showsItsConditionsReckonsItsSumsAndKeepsItsRows(Chromium chromium) throws Exception {
    people.solby();
    deploy();
    office.start(
        "emma", "conversationRequest", Map.of("requestReason", "other", "firstReader", "manager"));
    var task = office.task("answerRequest").getId();
    var mads = WebUser.signIn(base(), "mads", TestPeople.PASSWORD);
    tasklist = Tasklist.of(chromium, base(), mads);

    tasklist.open(task, "answerRequest");
    var page = tasklist.page();
    var form = page.locator(".mj-form");
    assertThat(form).containsText("Svar på 4 spørgsmål");
    assertThat(field(page, "Hvorfor ikke?")).hasCount(0);
    form.getByText("Nej", new Locator.GetByTextOptions().setExact(true)).click();
    field(page, "Hvorfor ikke?").fill("Vi venter på budgettet");
    field(page, "Timer").fill("7");
    assertThat(form).containsText("Det koster 2100 kr.");
    field(page, "Hvad gør vi?").fill("Spørge skolen");
    assertThat(form.locator("table")).containsText("Spørge skolen");
    new Camera(page).photograph("deployed-later");
    assertThat(tasklist.complete().ok()).isTrue();

    var written = mads.get("/mus/api/me").path("written").toString();
    assertThat(written).contains("Vi venter på budgettet", "2100", "Spørge skolen");
    assertThat(tasklist.troubles()).isEmpty();
  }

  private static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false));
  }

  private void deploy() throws IOException, InterruptedException {
    var body =
        part("deployment-name", "", "Fra Modeler")
            + part("answerRequest.form", "; filename=\"answerRequest.form\"", FORM)
            + "--x--\r\n";
    var pia = Base64.getEncoder().encodeToString(("pia:" + TestPeople.PASSWORD).getBytes());
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(base() + "/engine-rest/deployment/create"))
                    .header("Authorization", "Basic " + pia)
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static String part(String name, String more, String content) {
    return "--x\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(name, more, content);
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }
}
