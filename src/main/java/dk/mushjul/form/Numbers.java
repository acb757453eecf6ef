package dk.mushjul.form;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as JSON and process variables know them: whole ones as int or long, others as double. */
final class Numbers {

  private static final BigDecimal LARGEST = new BigDecimal("1e15");

  private Numbers() {}

  /** The exact value; empty for what is no number, infinite or beyond all sense. */
  static Optional<BigDecimal> exact(Object value) {
    try {
      return Optional.of(new BigDecimal(value.toString()))
          .filter(number -> number.precision() - number.scale() <= 16)
          .filter(number -> number.scale() <= 20)
          .filter(number -> number.abs().compareTo(LARGEST) < 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static Object plain(Number number) {
    return exact(number).map(Numbers::plain).orElse(null);
  }

  static Object plain(BigDecimal number) {
    if (decimals(number) > 0) {
      return number.doubleValue();
    }
    var whole = number.longValueExact();
    return whole == (int) whole ? (Object) (int) whole : (Object) whole;
  }

  static int decimals(BigDecimal number) {
    return number.signum() == 0 ? 0 : Math.max(0, number.stripTrailingZeros().scale());
  }
}
