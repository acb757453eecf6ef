package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The agreed plan as page and file: for its two parties and nobody else. */
@MushjulTest
class AgreedPlanTest {

  private static final String GOAL = "Besøge Łódź & lære <dansk> tegnsprog 👋";

  @LocalServerPort int port;
  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired AgreedPlans plans;
  @Autowired PlanPdf pdfs;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void aPlanWaitsForEmmasAnswer() {
    talks.call();
    talks.plan("emma");
    talks.hold(
        "mads",
        "emma",
        Map.of(
            "goals",
            List.of(Map.of("goalTitle", GOAL, "goalSign", "Første borger på tegnsprog")),
            "otherAgreements",
            List.of(Map.of("agreementWhat", "Mads spørger skolen"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"emma", "mads"})
  void canBeFetchedByBoth(String party) throws IOException {
    agree();

    try (var file = pdf(party)) {
      assertThat(new PDFTextStripper().getText(file))
          .contains("Udviklingsplan", "Emma Lund og Mads Overgaard", "6. april 2027")
          .contains("Besøge Łódź & lære <dansk> tegnsprog", "Første borger på tegnsprog")
          .contains("Mads spørger skolen");
      assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("da");
      var fonts = file.getPage(0).getResources();
      for (var font : fonts.getFontNames()) {
        assertThat(fonts.getFont(font).isEmbedded()).as(font.getName()).isTrue();
      }
    }
    assertThat(signedIn(party).tryGet(page()).body())
        .contains("Besøge Łódź &amp; lære &lt;dansk&gt; tegnsprog 👋", path());
  }

  @Test
  void isInEnglishForWhoeverReadsEnglishButForWhatTheyWrote() throws IOException {
    agree();
    var plan = plans.of(talks.conversation("emma").parties().id(), "emma").orElseThrow();

    try (var file = Loader.loadPDF(pdfs.of(plan, Locale.ENGLISH))) {
      assertThat(new PDFTextStripper().getText(file))
          .contains("Development plan", "Sign of success: Første borger på tegnsprog")
          .contains("Mads spørger skolen")
          .doesNotContain("Tegn på succes", "Aftale");
    }
  }

  @Test
  void isThereOnlyOnceBothHaveAgreed() {
    isMissing("emma");
    isMissing("mads");
  }

  @ParameterizedTest
  @ValueSource(strings = {"erik", "dorte", "hanne"})
  void isMissingForEverybodyElse(String other) {
    agree();

    isMissing(other);
  }

  @Test
  void asksStrangersToSignIn() {
    agree();

    assertThat(WebUser.stranger(base()).tryGet(path()).statusCode()).isEqualTo(401);
  }

  @Test
  void isWhatTheMailAndTheFrontPageLeadTo() {
    assertThat(signedIn("emma").tryGet("/mus/plan").body()).doesNotContain("tegnsprog");

    agree();

    assertThat(
            jdbc.queryForList(
                "select facts ->> 'link' from mushjul.notice where kind = 'planAgreed'",
                String.class))
        .containsExactly(page(), page());
    assertThat(signedIn("emma").tryGet("/mus/").body()).contains("href=\"/mus/plan\"");
    assertThat(signedIn("emma").tryGet("/mus/plan").body()).contains("tegnsprog", path());
  }

  @Test
  void isNotedWhenItIsRead() {
    agree();
    var before = seen();

    signedIn("emma").tryGet(path());

    assertThat(seen()).isGreaterThan(before);
  }

  private int seen() {
    return signedIn("mads").get("/mus/api/me").get("seen").size();
  }

  private void agree() {
    office.handIn("emma", talks.task("emma", "approvePlan"), Map.of("approval", "approve"));
  }

  private void isMissing(String person) {
    assertThat(signedIn(person).tryGet(path()).statusCode()).isEqualTo(404);
    assertThat(signedIn(person).tryGet(page()).statusCode()).isEqualTo(404);
  }

  private PDDocument pdf(String person) throws IOException {
    var answer = signedIn(person).tryGetFile(path());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains("udviklingsplan-2027.pdf");
    return Loader.loadPDF(answer.body());
  }

  private String page() {
    return "/mus/plan/" + talks.conversation("emma").parties().id();
  }

  private String path() {
    return "/mus/api/conversations/" + talks.conversation("emma").parties().id() + "/plan.pdf";
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn(base(), person, TestPeople.PASSWORD);
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }
}
