package dk.mushjul.organisation.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.StartRefused;
import org.junit.jupiter.api.Test;

class DemoContentTest {

  @Test
  void knowsTwoWordsAndRefusesEveryOther() {
    assertThat(new DemoContent("years").isYears()).isTrue();
    assertThat(new DemoContent("empty").isYears()).isFalse();
    assertThatThrownBy(() -> new DemoContent("Years"))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("mushjul.demo");
  }
}
