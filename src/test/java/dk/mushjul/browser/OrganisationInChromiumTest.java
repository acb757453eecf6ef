package dk.mushjul.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.mushjul.notification.OutboxRun;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.testing.Mailbox;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.TestPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** HR keeps the organisation current on its own page, on a phone. */
@MushjulTest
@ExtendWith(InChromium.class)
class OrganisationInChromiumTest {

  @Autowired TestPeople people;
  @Autowired Directory directory;
  @Autowired OutboxRun outbox;
  @Autowired Mailbox mailbox;
  @LocalServerPort int port;

  private BrowserContext browser;
  private Page page;
  private String units;
  private String employees;

  @BeforeEach
  void hanneOpensThePage(Chromium chromium) throws IOException {
    people.solby();
    units = Files.readString(Path.of("demo/units.csv"));
    employees = Files.readString(Path.of("demo/employees.csv"));
    browser = chromium.ofSomebody();
    page = browser.newPage();
    page.setViewportSize(Camera.PHONE_WIDTH, Camera.PHONE_HEIGHT);
    page.navigate("http://127.0.0.1:" + port + "/mus/login");
    page.fill("input[type=text]", "hanne");
    page.fill("input[type=password]", TestPeople.PASSWORD);
    page.click("main button");
    page.click("text=Organisationen");
    assertThat(page.locator("h1")).hasText("Organisationen");
  }

  @AfterEach
  void goHome() {
    browser.close();
  }

  @Test
  void saysWhereAFileIsWrongAndTakesNothingOver() {
    employees = employees.replace("emma@example.dk", "emma.example.dk");

    check();

    assertThat(page.locator("#errors li")).hasCount(1);
    assertThat(page.locator("#errors li"))
        .containsText("employees.csv, linje " + lineOf("emma") + ", kolonne email");
    assertThat(page.locator("#errors li")).containsText("emma.example.dk");
    assertThat(page.locator("#take")).isHidden();
    new Camera(page).photographPage("organisation-errors");
  }

  @Test
  void showsWhatWillHappenAndThenTakesTheFilesOver() {
    employees =
        employees.replace("emma;Emma Lund;", "emma;Emma Holm;")
            + "ny;Ny Nielsen;ny@example.dk;stab;;2027-01-01;37;1990;;active;;\n";

    check();
    assertThat(page.locator("[data-count=joined]")).hasText("1");
    assertThat(name("emma")).isEqualTo("Emma Lund");
    new Camera(page).photographPage("organisation-report");
    page.click("#take button");

    assertThat(page.locator("#taken")).isVisible();
    assertThat(name("emma")).isEqualTo("Emma Holm");
    assertThat(name("ny")).isEqualTo("Ny Nielsen");
  }

  @Test
  void asksBeforeManyLeave() {
    employees =
        employees
            .lines()
            .filter(line -> !line.contains(";borgerservice;") || line.startsWith("mads;"))
            .filter(line -> !line.contains(";hjemmepleje;") || line.startsWith("mette;"))
            .reduce("", (text, line) -> text + line + "\n");

    check();
    assertThat(page.locator("#confirm")).isVisible();
    page.click("#take button");
    assertThat(directory.employee("emma").filter(Employee::works)).isPresent();
    page.check("input[name=confirmed]");
    page.click("#take button");

    assertThat(page.locator("#taken")).isVisible();
    assertThat(directory.employee("emma").filter(Employee::works)).isEmpty();
  }

  @Test
  void sendsALinkToWhoeverHasNoPassword() {
    page.fill("#person", "Emma L");
    page.click(".search button");
    page.click("button[data-person=emma]");

    assertThat(page.locator(".answer").first()).hasText("Linket er sendt med mail.");
    new Camera(page).photographPage("organisation-link");
    outbox.drain();
    assertThat(mailbox.mails())
        .extracting(mail -> mail.getAllRecipients()[0].toString())
        .containsExactly("Emma Lund <emma@example.dk>");
  }

  private void check() {
    page.setInputFiles("#units", file("units.csv", units));
    page.setInputFiles("#employees", file("employees.csv", employees));
    page.click("#files button");
    assertThat(page.locator("#report")).isVisible();
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private long lineOf(String id) {
    return employees.lines().takeWhile(line -> !line.startsWith(id + ";")).count() + 1;
  }

  private String name(String id) {
    return directory.employee(id).map(Employee::name).orElse(null);
  }
}
