package org.lontar.web.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageChoiceTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "*", "xx", "en;q=none", ";;;,", "xx-YY,zz;q=0.5"})
  void givesEnglishWhereNothingOfOursIsAskedFor(@Nullable String header) {
    assertEquals(InterfaceLanguage.ENGLISH, LanguageChoice.of(null, header));
  }

  @Test
  void doesNotReadEndlessHeaders() {
    String header = "en-GB,".repeat(100_000);

    assertEquals(InterfaceLanguage.ENGLISH, LanguageChoice.of(null, header));
  }

  @ParameterizedTest
  @EnumSource
  void givesWhatTheBrowserAsksFor(InterfaceLanguage language) {
    String header = "xx, " + language.tag() + "-XX;q=0.9, en;q=0.1";

    assertEquals(language, LanguageChoice.of(null, header));
  }

  @ParameterizedTest
  @EnumSource
  void prefersWhatWasChosenByHand(InterfaceLanguage language) {
    Stream.of("th", "en", "vi")
        .forEach(header -> assertEquals(language, LanguageChoice.of(language.tag(), header)));
  }
}
