package dk.mushjul.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishWordsTest {

  private EnglishWords english;

  @BeforeEach
  void read() throws IOException {
    english = new EnglishWords();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Planlæg MUS|Plan MUS",
        "Emma Lund har forberedt|Emma Lund has prepared",
        "tirsdag den 4. maj 2027 kl. 09:00|Tuesday 4 May 2027 at 09:00",
        "Vælg en dag.|Choose a day.",
        "Vælg en dag før evalueringen den 1. november 2027.|Choose a day before the evaluation on 1 November 2027.",
        "Frist: 3. juni 2027|Deadline: 3 June 2027",
        "Ole: kan komme|Ole: kan komme",
        "Aktivitet: Holdt oplæg for gruppen|Activity: Holdt oplæg for gruppen",
        "Jeg vil lære svensk|Jeg vil lære svensk"
      })
  void saysWhatTheDictionaryKnowsAndLeavesTheRest(String danish, String inEnglish) {
    assertThat(english.in(Locale.ENGLISH, danish)).isEqualTo(inEnglish);
    assertThat(english.in(Locale.forLanguageTag("da"), danish)).isEqualTo(danish);
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(english.in(Locale.ENGLISH, null)).isNull();
  }
}
