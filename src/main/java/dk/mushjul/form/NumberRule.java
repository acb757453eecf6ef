package dk.mushjul.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Accepts a number; bounds that the form does not set are null. */
record NumberRule(
    BigDecimal min, BigDecimal max, Integer decimals, BigDecimal increment, boolean asText)
    implements Rule {

  @Override
  public Object accept(Object value, List<Option> offered, LocalDate today) throws Refused {
    if ("".equals(value)) {
      return null;
    }
    if (!(value instanceof Number) && !(asText && value instanceof String)) {
      throw new Refused("number.type");
    }
    var number = Numbers.exact(value).orElseThrow(() -> new Refused("number.type"));
    checkBounds(number);
    checkSteps(number);
    return asText ? number.toPlainString() : Numbers.plain(number);
  }

  private void checkBounds(BigDecimal number) throws Refused {
    if (min != null && number.compareTo(min) < 0) {
      throw new Refused("number.min", min.toPlainString());
    }
    if (max != null && number.compareTo(max) > 0) {
      throw new Refused("number.max", max.toPlainString());
    }
  }

  private void checkSteps(BigDecimal number) throws Refused {
    if (decimals != null && Numbers.decimals(number) > decimals) {
      throw decimals == 0 ? new Refused("number.whole") : new Refused("number.decimals", decimals);
    }
    if (increment != null && number.remainder(increment).signum() != 0) {
      throw new Refused("number.increment", increment.toPlainString());
    }
  }

  @Override
  public String missing() {
    return "number.missing";
  }
}
