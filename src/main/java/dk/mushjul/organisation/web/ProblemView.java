package dk.mushjul.organisation.web;

import dk.mushjul.organisation.file.Problem;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** A problem of a file, in words. */
record ProblemView(String file, int line, String column, String message) {

  static List<ProblemView> of(List<Problem> problems, MessageSource words, Locale locale) {
    return problems.stream().map(problem -> of(problem, words, locale)).toList();
  }

  private static ProblemView of(Problem problem, MessageSource words, Locale locale) {
    return new ProblemView(
        problem.file(),
        problem.line(),
        problem.column(),
        words.getMessage("organisation." + problem.code(), problem.facts().toArray(), locale));
  }
}
