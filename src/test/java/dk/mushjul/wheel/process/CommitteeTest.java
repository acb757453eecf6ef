package dk.mushjul.wheel.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeTest {

  @ParameterizedTest
  @CsvSource({
    "state,Samarbejdsudvalget",
    "municipality,MED-udvalget",
    "region,MED-udvalget",
    "private,Udvalget"
  })
  void isCalledWhatItsSectorCallsIt(String sector, String name) {
    assertThat(Committee.name(sector)).isEqualTo(name);
  }
}
