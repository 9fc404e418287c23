package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the style sheet to what its readers need. */
class PublicFilesTest {

  private static final double NORMAL_TEXT = 4.5;

  private static final String CSS =
      new String(
          PublicFiles.load().find("lontar.css").orElseThrow().content(), StandardCharsets.UTF_8);

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "ink, paper",
    "ink, leaf",
    "ink, notice",
    "muted, paper",
    "muted, leaf",
    "lacquer, paper",
    "lacquer, leaf",
    "lacquer, notice",
    "lacquer-ink, lacquer",
    "mark-ink, mark"
  })
  void isReadableInBothThemes(String text, String ground) {
    List<Map<String, String>> themes = themes();

    assertThat(themes).hasSize(2);
    for (Map<String, String> theme : themes) {
      assertThat(contrast(color(theme, text), color(theme, ground)))
          .isGreaterThanOrEqualTo(NORMAL_TEXT);
    }
  }

  @ParameterizedTest
  @CsvSource({"edge, paper", "edge, leaf"})
  void showsTheEdgesOfItsControls(String edge, String ground) {
    for (Map<String, String> theme : themes()) {
      assertThat(contrast(color(theme, edge), color(theme, ground))).isGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @CsvSource({"http://", "https://", "@import"})
  void asksNoOtherHostForAnything(String loader) {
    assertFalse(CSS.contains(loader));
  }

  @Test
  void loadsOnlyFontsOfItsOwnEachNamedByItsHash() {
    List<String> loaded =
        Pattern.compile("url\\(([^)]*)\\)")
            .matcher(CSS)
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(loaded)
        .hasSize(6)
        .allMatch(url -> url.matches("/public/noto-sans-[a-z]+-[47]00\\.woff2\\?v=[0-9a-f]{16}"));
  }

  /** The colors of the light and the dark theme. */
  private static List<Map<String, String>> themes() {
    List<Map<String, String>> themes = new ArrayList<>();
    Matcher blocks = Pattern.compile(":root \\{([^}]*)}").matcher(CSS);
    while (blocks.find()) {
      Map<String, String> colors = new LinkedHashMap<>();
      Matcher color = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(blocks.group(1));
      while (color.find()) {
        colors.put(color.group(1), color.group(2));
      }
      if (!colors.isEmpty()) {
        themes.add(colors);
      }
    }
    return themes;
  }

  private static String color(Map<String, String> theme, String name) {
    return Objects.requireNonNull(theme.get(name), name);
  }

  /** The contrast ratio of WCAG 2, from 1 to 21. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String color) {
    int rgb = Integer.parseInt(color.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
