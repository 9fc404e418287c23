package org.lontar.web.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read on every shade, in both themes: contrast by WCAG 2.2, from the style sheets. */
class ContrastTest {
  private static final double LEAST = 4.5;
  private static final Pattern COLOR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");
  private static final String DARK = "@media (prefers-color-scheme: dark)";
  private static final Path FILES = Path.of("src/main/resources/public");

  @ParameterizedTest(name = "dark: {0}")
  @ValueSource(booleans = {false, true})
  void everyShadeHasItsInk(boolean isDark) throws IOException {
    Map<String, String> colors = colors(isDark);
    for (int shade = 1; shade <= Cell.DARKEST; shade++) {
      assertThat(contrast(color(colors, "s" + shade), color(colors, "s" + shade + "-ink")))
          .as("shade %s", shade)
          .isGreaterThan(LEAST);
    }
  }

  @ParameterizedTest(name = "dark: {0}")
  @ValueSource(booleans = {false, true})
  void signsAndNumbersWithoutAShadeAreReadToo(boolean isDark) throws IOException {
    Map<String, String> colors = colors(isDark);
    for (String ink : List.of("ink", "muted", "lacquer")) {
      assertThat(contrast(color(colors, "leaf"), color(colors, ink))).as(ink).isGreaterThan(LEAST);
    }
  }

  @Test
  void picturesHaveTheColorsOfTheLightTheme() throws IOException {
    Map<String, String> colors = colors(false);
    for (int shade = 1; shade <= Cell.DARKEST; shade++) {
      assertThat(Palette.GROUNDS.get(shade - 1)).isEqualTo(color(colors, "s" + shade));
      assertThat(Palette.INKS.get(shade - 1)).isEqualTo(color(colors, "s" + shade + "-ink"));
    }
    assertThat(Palette.PAPER).isEqualTo(color(colors, "leaf"));
    assertThat(Palette.MUTED).isEqualTo(color(colors, "muted"));
    assertThat(Palette.LACQUER).isEqualTo(color(colors, "lacquer"));
  }

  @Test
  void knowsTheContrastOfBlackOnWhite() {
    assertThat(contrast("#ffffff", "#000000")).isEqualTo(21);
  }

  private static String color(Map<String, String> colors, String name) {
    return Objects.requireNonNull(colors.get(name), name);
  }

  /** The later file wins, and in it the dark theme where that is asked for. */
  private static Map<String, String> colors(boolean isDark) throws IOException {
    Map<String, String> colors = new HashMap<>();
    for (String file : List.of("lontar.css", "tables.css")) {
      String css = Files.readString(FILES.resolve(file));
      int dark = css.indexOf(DARK);
      put(colors, css.substring(0, dark));
      if (isDark) {
        put(colors, css.substring(dark, css.indexOf("\n}", dark)));
      }
    }
    return colors;
  }

  private static void put(Map<String, String> colors, String css) {
    Matcher found = COLOR.matcher(css);
    while (found.find()) {
      colors.put(found.group(1), found.group(2));
    }
  }

  /** The formula of WCAG 2.2 for contrast and relative luminance. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
  }

  private static double channel(String hex, int from) {
    double part = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
