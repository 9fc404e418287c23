package org.lontar.relevance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a reader types, and the paragraph that must come first.
 *
 * @param query as typed, or {@link #SENTENCE}
 * @param location of the wanted document in the corpus
 * @param anchor of the wanted paragraph
 */
record GoldenPair(String query, String location, String anchor) {

  /** Stands for the first sentence of the wanted paragraph, pasted in whole. */
  static final String SENTENCE = "@sentence";

  private static final Pattern SEPARATOR = Pattern.compile(" \\| ");

  /** The pairs of a file, in its order. */
  static List<GoldenPair> read(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .map(GoldenPair::parse)
        .toList();
  }

  /** Whether the query is a sentence of the document, which has no place in a file of ours. */
  boolean isPasted() {
    return query.equals(SENTENCE);
  }

  private static GoldenPair parse(String line) {
    String[] cells = SEPARATOR.split(line, -1);
    if (cells.length != 3) {
      throw new IllegalArgumentException("A pair is query | location | anchor, not: " + line);
    }
    return new GoldenPair(cells[0], cells[1], cells[2]);
  }
}
