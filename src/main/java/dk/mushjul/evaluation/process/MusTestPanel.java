package dk.mushjul.evaluation.process;

import dk.mushjul.evaluation.MusTestResults;
import dk.mushjul.evaluation.MusTestResults.Result;
import dk.mushjul.evaluation.MusTestResults.Statement;
import dk.mushjul.evaluation.MusTestVersion;
import dk.mushjul.form.Field;
import dk.mushjul.form.FormSchema;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The MUS test's result for whoever evaluates: points, a band, and what went best and worst. */
@Component
class MusTestPanel {

  private static final int SHOWN = 3;

  private final MusTestResults results;
  private final MusTestWords words;
  private final FormSchema form;

  MusTestPanel(MusTestResults results, MusTestWords words) {
    this.results = results;
    this.words = words;
    this.form = read();
  }

  Shared of(String wheelId) {
    var items = new ArrayList<Item>();
    results
        .of(wheelId, MusTestVersion.MANAGER)
        .ifPresent(result -> add(items, "Ledernes svar", result));
    results
        .of(wheelId, MusTestVersion.EMPLOYEE)
        .ifPresent(result -> add(items, "Medarbejdernes svar", result));
    return new Shared("musTest", "MUS-testen", null, null, items);
  }

  private void add(List<Item> items, String label, Result result) {
    var statements = result.statements();
    var worst = statements.subList(Math.max(0, statements.size() - SHOWN), statements.size());
    items.add(
        new Item(label, words(result.points()) + " point ud af 4. " + words.band(result.band())));
    items.add(new Item(label + ": bedst", lines(statements.stream().limit(SHOWN).toList())));
    items.add(new Item(label + ": mindst godt", lines(worst)));
  }

  private String lines(List<Statement> statements) {
    return statements.stream()
        .map(statement -> label(statement.key()) + ": " + words(statement.points()))
        .collect(Collectors.joining("\n"));
  }

  private String label(String key) {
    return form.field(key).map(Field::label).orElse(key);
  }

  private static String words(BigDecimal points) {
    return points.toPlainString().replace('.', ',');
  }

  private static FormSchema read() {
    try {
      return FormSchema.parse(
          new ClassPathResource("forms/answerMusTest.form")
              .getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
