package org.lontar.extract.ocr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The small words of languages in Latin letters, by which a page shows its own. Immutable. */
final class SmallWords {

  private static final String RESOURCE = "/extract/small-words.txt";

  /** One word in so many is a small one, in any text of some length. */
  private static final int SHARE = 12;

  /** Small words below which a text shows no language. */
  private static final int FEWEST = 3;

  private final Map<String, Set<String>> wordsByLanguage;

  private SmallWords(Map<String, Set<String>> wordsByLanguage) {
    this.wordsByLanguage = wordsByLanguage;
  }

  /** The words that come with the program. */
  static SmallWords load() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    try (InputStream stream = SmallWords.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("the program was built without " + RESOURCE);
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line.split(" ", -1), words));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SmallWords(words);
  }

  private static void add(String[] line, Map<String, Set<String>> words) {
    words.put(line[0], new HashSet<>(List.of(line).subList(1, line.length)));
  }

  /**
   * The language among {@code languages} with the most small words in the text, the first of equal
   * ones; empty where none has enough.
   */
  Optional<String> language(String text, List<String> languages) {
    String[] words =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}", "")
            .split("[^\\p{L}]+", -1);
    String best = null;
    int most = Math.max(FEWEST, words.length / SHARE) - 1;
    for (String language : languages) {
      Set<String> small = wordsByLanguage.getOrDefault(language, Set.of());
      int count = 0;
      for (String word : words) {
        count += small.contains(word) ? 1 : 0;
      }
      if (count > most) {
        most = count;
        best = language;
      }
    }
    return Optional.ofNullable(best);
  }
}
