package org.lontar.extract.block;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words that comes with the program: one a line, {@code #} begins a remark. */
public final class WordList {

  private WordList() {}

  /**
   * The words of the resource {@code /extract/NAME}.
   *
   * @throws IllegalStateException if the program lacks it
   */
  public static Set<String> load(String name) {
    try (InputStream stream = WordList.class.getResourceAsStream("/extract/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("the program was built without its list " + name);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
