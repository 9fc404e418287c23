package org.lontar.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageBundlesTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path PAGES = Path.of("src/main/java/org/lontar/web");

  /** A whole key in a template or in code; parts of keys end in a dot. */
  private static final Pattern KEY =
      Pattern.compile(
          "['\"]((?:" + String.join("|", MessageBundles.AREAS) + ")\\.[a-z0-9.-]*[a-z0-9])['\"]");

  private static final Pattern STEM =
      Pattern.compile(
          "['\"]((?:" + String.join("|", MessageBundles.AREAS) + ")\\.(?:[a-z0-9-]+\\.)*)['\"]");

  private final Messages english = new MessageBundles().in(InterfaceLanguage.ENGLISH);

  @Test
  void hasEveryKeyThatPagesUse() throws IOException {
    Set<String> used = used(KEY);

    assertThat(used).hasSizeGreaterThan(40);
    assertThat(english.keys()).containsAll(used);
  }

  @Test
  void hasNoKeyThatNoPageUses() throws IOException {
    Set<String> used = used(KEY);
    Set<String> stems = used(STEM);

    Set<String> idle =
        english.keys().stream()
            .filter(key -> !used.contains(key) && stems.stream().noneMatch(key::startsWith))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(idle).isEmpty();
  }

  @Test
  void refusesAKeyThatNoBundleHas() {
    assertThrows(IllegalArgumentException.class, () -> english.text("site.nowhere"));
  }

  @Test
  void countsByTheRulesOfTheLanguage() {
    assertEquals("1 document", english.text("names.documents", 1));
    assertEquals("1,200 documents", english.text("names.documents", 1_200));
  }

  @Test
  void takesArgumentsInTheOrderOfTheEnglishSentence() {
    assertEquals("2020 to 2024", english.text("names.years.between", "2020", "2024"));
  }

  private static Set<String> used(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> templates = Files.walk(TEMPLATES);
        Stream<Path> pages = Files.walk(PAGES)) {
      for (Path file : Stream.concat(templates, pages).filter(Files::isRegularFile).toList()) {
        pattern
            .matcher(Files.readString(file))
            .results()
            .map(result -> result.group(1))
            .forEach(found::add);
      }
    }
    return found;
  }
}
