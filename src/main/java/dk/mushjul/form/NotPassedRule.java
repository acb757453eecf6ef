package dk.mushjul.form;

import java.time.LocalDate;
import java.util.List;

/** Accepts what another rule does, but no day that has passed, as the browser's calendar. */
record NotPassedRule(MomentRule moment) implements Rule {

  private static final int DATE = "yyyy-MM-dd".length();

  @Override
  public Object accept(Object value, List<Option> offered, LocalDate today) throws Refused {
    var answer = moment.accept(value, offered, today);
    if (answer != null && LocalDate.parse(answer.toString().substring(0, DATE)).isBefore(today)) {
      throw new Refused("date.passed");
    }
    return answer;
  }

  @Override
  public String missing() {
    return moment.missing();
  }
}
