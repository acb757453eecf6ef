package dk.mushjul.policy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableRulesTest {

  static Stream<Path> files() throws IOException {
    return Files.list(Path.of("dmn"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void takesTheTablesThatTheApplicationBrings(Path file) throws IOException {
    assertThat(TableRules.breaches(file.toString(), Files.readAllBytes(file))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dueDate | <text>\"exact\"</text> | <text>\"arbejdsdage\"</text> | row 1: the output calendar must be one of days, workingDays, personsWorkingDays, months, exact",
        "dueDate | <text>\"lastDay\"</text> | <text></text> | row 1: the output anchor is empty",
        "dueDate | name=\"days\" | name=\"dage\" | has no output days",
        "noticePeriod | <text>14</text> | <text>14 dage</text> | row 1: the output days must be a whole number",
        "noticePeriod | <text>14</text> | <text>14.5</text> | row 1: the output days must be a whole number",
        "noticePeriod | <text>unit</text> | <text>enhed</text> | asks for enhed, which is not known",
        "quietPeriod | <text>[28..31]</text> | <text>28-31 og 42</text> | row 1: cannot read 28-31 og 42",
        "eligibility | <text>\"exclude\"</text> | <text>\"udeluk\"</text> | row 1: the output outcome must be one of include, postpone, exclude"
      })
  void refusesATableNamingRowAndColumn(String table, String there, String instead, String breach)
      throws IOException {
    var broken = read(table).replaceFirst(java.util.regex.Pattern.quote(there), instead);

    assertThat(breaches(table, broken))
        .containsExactly("dmn/" + table + ".dmn, " + table + ": " + breach);
  }

  @ParameterizedTest
  @CsvSource({"juel", "javascript", "groovy"})
  void refusesEveryLanguageButFeel(String language) throws IOException {
    var input =
        read("noticePeriod")
            .replace("_usual_unit\">", "_usual_unit\" expressionLanguage=\"" + language + "\">");
    var output =
        read("noticePeriod")
            .replace("_usual_days\">", "_usual_days\" expressionLanguage=\"" + language + "\">");

    var question =
        read("noticePeriod")
            .replace(
                "_expression\" typeRef",
                "_expression\" expressionLanguage=\"" + language + "\" typeRef");
    var whole =
        read("noticePeriod")
            .replace(" namespace=", " expressionLanguage=\"" + language + "\" namespace=");

    assertThat(breaches("noticePeriod", question))
        .isNotEmpty()
        .allMatch(it -> it.contains("only FEEL"));
    assertThat(breaches("noticePeriod", whole)).singleElement().asString().contains("only FEEL");
    assertThat(breaches("noticePeriod", input)).singleElement().asString().contains("only FEEL");
    assertThat(breaches("noticePeriod", output)).singleElement().asString().contains("only FEEL");
  }

  @Test
  void leavesTablesOfTheirOwnToProcessOwners() throws IOException {
    var own =
        read("noticePeriod")
            .replace("id=\"noticePeriod\"", "id=\"cake\"")
            .replace("\"days\"", "\"cakes\"");

    assertThat(breaches("cake", own)).isEmpty();
  }

  @Test
  void refusesWhatIsNoTable() {
    assertThat(breaches("noticePeriod", "hello"))
        .containsExactly("dmn/noticePeriod.dmn: is not a decision table that can be read");
  }

  private static String read(String table) throws IOException {
    return Files.readString(Path.of("dmn", table + ".dmn"));
  }

  private static List<String> breaches(String table, String content) {
    return TableRules.breaches("dmn/" + table + ".dmn", content.getBytes(StandardCharsets.UTF_8));
  }
}
