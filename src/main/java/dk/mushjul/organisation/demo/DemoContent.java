package dk.mushjul.organisation.demo;

import dk.mushjul.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the demo starts with: {@code empty}, the organisation only, or {@code years} behind it. */
@Component
public class DemoContent {

  private static final String YEARS = "years";
  private static final String EMPTY = "empty";

  private final String content;

  DemoContent(@Value("${mushjul.demo:" + YEARS + "}") String content) {
    if (!content.equals(YEARS) && !content.equals(EMPTY)) {
      throw new StartRefused(
          "mushjul.demo is neither \"years\" nor \"empty\".",
          "Set it to one of the two, or leave it away for \"years\".");
    }
    this.content = content;
  }

  /** Whether the organisation has years behind it. */
  public boolean isYears() {
    return content.equals(YEARS);
  }
}
