package org.lontar.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.util.BytesRef;

/**
 * Letters with any number of other letters at each star. Compares bytes: no letter in UTF-8 stands
 * inside another one. Immutable.
 *
 * @param pieces the letters between the stars, in order, two or more; the first and the last may be
 *     empty
 */
record StarPattern(List<BytesRef> pieces) {

  /** Copies the list. */
  StarPattern {
    pieces = List.copyOf(pieces);
  }

  /**
   * The pattern that was typed.
   *
   * @param folded pieces between the stars, folded
   */
  static StarPattern of(List<String> folded) {
    return new StarPattern(folded.stream().map(BytesRef::new).toList());
  }

  /** The beginning of all words that fit; may be empty. */
  BytesRef beginning() {
    return pieces.getFirst();
  }

  /** Whether a word fits. */
  boolean matches(BytesRef word) {
    BytesRef first = pieces.getFirst();
    BytesRef last = pieces.getLast();
    if (word.length < first.length + last.length
        || !isAt(word, 0, first)
        || !isAt(word, word.length - last.length, last)) {
      return false;
    }
    int from = first.length;
    int end = word.length - last.length;
    for (BytesRef piece : pieces.subList(1, pieces.size() - 1)) {
      while (from + piece.length <= end && !isAt(word, from, piece)) {
        from++;
      }
      from += piece.length;
      if (from > end) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAt(BytesRef word, int at, BytesRef piece) {
    for (int i = 0; i < piece.length; i++) {
      if (word.bytes[word.offset + at + i] != piece.bytes[piece.offset + i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    List<String> letters = new ArrayList<>();
    pieces.forEach(piece -> letters.add(piece.utf8ToString()));
    return letters.stream().collect(Collectors.joining("*"));
  }
}
