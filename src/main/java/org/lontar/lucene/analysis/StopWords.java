package org.lontar.lucene.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The small words of the languages, which a question asks nothing by. The index holds them all the
 * same: quoted words and short queries find them.
 *
 * <p>One set for all languages, because nobody says in which one they ask; so a word stands in the
 * list only if it means little in every language here.
 */
public final class StopWords {

  private static final String LIST = "/lucene/stop-words.txt";
  private static final Set<String> WORDS = load();

  private StopWords() {}

  /** Whether a word is a small one as it was typed, accents included. */
  public static boolean contains(Word word) {
    return WORDS.contains(word.exact());
  }

  private static Set<String> load() {
    try (InputStream stream = StopWords.class.getResourceAsStream(LIST)) {
      if (stream == null) {
        throw new IllegalStateException("the program was built without " + LIST);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
