package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.web.language.InterfaceLanguage;

/** The choice of the language in a real browser: the same without script and with it. */
@ParameterizedClass(name = "script: {0}")
@ValueSource(booleans = {false, true})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageBrowserIT {
  private static final int SMALLEST_TARGET = 24;

  @Parameter boolean hasScript;

  private WebFixture web;
  private BrowserFixture browser;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    web = WebFixture.open(folder);
    browser = hasScript ? BrowserFixture.withScript(web) : BrowserFixture.open(web);
  }

  @AfterAll
  void close() throws Exception {
    browser.close();
    web.close();
  }

  @BeforeEach
  void asEverybody() {
    browser.forgetChoices();
    browser.speak("en-GB,en");
    browser.show(1280, false);
  }

  @Test
  void takesTheLanguageThatTheBrowserAsksFor() {
    browser.speak("de,vi;q=0.8,en;q=0.5");
    browser.go("/search?q=haze");

    assertEquals("vi", browser.find("html").getDomAttribute("lang"));
    assertThat(browser.find("h1").getText()).isEqualTo("3 tài liệu");
  }

  @Test
  void changesTheLanguageByHandAndComesBackToTheSamePage() {
    browser.go("/search?q=haze&year=2024");
    browser.find(".to-languages").click();
    assertThat(browser.place()).endsWith("#languages");

    browser.follow(browser.find("#languages button[value=id]"));

    assertEquals("/search?q=haze&year=2024", browser.place());
    assertEquals("id", browser.find("html").getDomAttribute("lang"));
    assertEquals("Bahasa Indonesia", browser.find("[aria-current=true][lang=id]").getText());
    browser.go("/help/syntax");
    assertThat(browser.find("h1").getText()).isEqualTo("Cara mencari");
    browser.follow(browser.find("#languages button[value=en]"));
    assertThat(browser.find("h1").getText()).isEqualTo("How to search");
  }

  static Stream<Arguments> narrowAndWide() {
    return Stream.of(InterfaceLanguage.values())
        .flatMap(
            language ->
                Stream.of(390, 1280)
                    .flatMap(
                        width ->
                            Stream.of("/", "/search?q=haze&year=2024", "/documents/council?q=haze")
                                .map(address -> Arguments.of(language, width, address))));
  }

  @ParameterizedTest(name = "{0}, {1} pixels, {2}")
  @MethodSource("narrowAndWide")
  void fitsItsWindowInEveryLanguage(InterfaceLanguage language, int width, String address)
      throws Exception {
    browser.speak(language.tag());
    browser.show(width, false);
    browser.go(address);
    browser.keep("language-" + language.tag() + address.replaceAll("[^a-z]+.*|^/", "-") + width);

    assertEquals(language.tag(), browser.find("html").getDomAttribute("lang"));
    assertThat(browser.overflow()).as("wider than its window").isLessThanOrEqualTo(0);
    assertThat(browser.all("#languages button, .to-languages"))
        .allMatch(control -> control.getSize().getHeight() >= SMALLEST_TARGET);
  }

  @Test
  void anEnglishPageNeedsNoFontOfOursAndAKhmerOneItsOwn() {
    browser.go("/search?q=gamelan");
    assertThat(browser.fontsUsed()).isEmpty();

    browser.go("/quotation?text=%E1%9E%97%E1%9E%B6%E1%9E%9F%E1%9E%B6");
    browser.await(() -> !browser.fontsUsed().isEmpty());

    assertThat(browser.fontsUsed()).contains("Noto Sans Khmer 400");
    assertThat(browser.fontsFetched())
        .anyMatch(font -> font.contains("/public/noto-sans-khmer-400.woff2?v="))
        .allMatch(font -> font.startsWith(web.uri("/public/").toString()));
  }
}
