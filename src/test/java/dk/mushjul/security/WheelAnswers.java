package dk.mushjul.security;

import java.util.Map;

/** What HR answers to start a wheel. */
final class WheelAnswers {

  private WheelAnswers() {}

  static Map<String, Object> of(int year) {
    return Map.of(
        "year",
        year,
        "sector",
        "municipality",
        "firstDay",
        year + "-03-01",
        "lastDay",
        year + "-07-01");
  }
}
