package org.lontar.search.expansion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The families of spelling that have rules. */
class RespellingTest {

  private final Respelling respelling = new Respelling(SynonymFile.builtIn().oneSpelling());

  @ParameterizedTest
  @CsvSource({
    "organise, organize",
    "organized, organised",
    "Organisations, organizations",
    "organisational, organizational",
    "recognising, recognizing",
    "utilization, utilisation",
    "analyse, analyze",
    "analyzing, analysing",
    "labour, labor",
    "labourers, laborers",
    "Neighborhood, neighbourhood",
    "favourable, favorable",
    "behavioural, behavioral",
    "colors, colours",
    "honour, honor"
  })
  void knowsTheOtherSpelling(String typed, String other) {
    assertThat(respelling.of(typed)).containsExactly(other);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "promise",
        "promised",
        "advising",
        "supervisors",
        "exercise",
        "rising",
        "prize",
        "wise",
        "size",
        "sized",
        "four",
        "hour",
        "tour",
        "pour",
        "for",
        "course",
        "source",
        "morning",
        "port",
        "flour",
        "contours",
        "actor",
        "doctors",
        "senior",
        "ဗမာ",
        "haze",
        "ministers",
        ""
      })
  void leavesOtherWordsAlone(String word) {
    assertThat(respelling.of(word)).isEmpty();
  }
}
