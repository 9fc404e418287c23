package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the terms of a vocabulary in a text, in one pass. Immutable once built, thread-safe.
 *
 * <p>Terms in Latin letters match whole words, with an English plural allowed; a star at the end
 * stands for any ending. Terms in scripts without spaces match anywhere, also over a single space.
 * Short forms (capitals and no small letter) match in capitals only.
 *
 * @param <T> what a term stands for
 */
final class TermIndex<T> {

  /** A term found: {@code end} is exclusive. */
  record Match<T>(T value, int start, int end) {}

  /** A place within terms; what may follow lies in arrays, which a look-up reads without a box. */
  private static final class Node<T> {
    private char[] letters = {};
    private List<Node<T>> next = List.of();
    private List<Entry<T>> entries = List.of();

    @Nullable Node<T> after(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : next.get(at);
    }

    Node<T> grown(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? inserted(letter, -at - 1) : next.get(at);
    }

    private Node<T> inserted(char letter, int at) {
      char[] more = Arrays.copyOf(letters, letters.length + 1);
      System.arraycopy(letters, at, more, at + 1, letters.length - at);
      more[at] = letter;
      letters = more;
      List<Node<T>> nodes = new ArrayList<>(next.size() + 1);
      nodes.addAll(next);
      Node<T> node = new Node<>();
      nodes.add(at, node);
      next = nodes;
      return node;
    }

    void end(Entry<T> entry) {
      List<Entry<T>> more = new ArrayList<>(entries);
      more.add(entry);
      entries = List.copyOf(more);
    }
  }

  private static final char FIRST_UNSPACED = 0x0e00;

  private record Entry<T>(T value, String term, boolean shortForm, boolean open) {}

  private final Node<T> root = new Node<>();

  /** Adds a term; only while the index is being built, by one thread. */
  void add(String term, T value) {
    for (String spelling : Spellings.of(term)) {
      addOne(spelling, value);
    }
  }

  private void addOne(String term, T value) {
    boolean open = term.endsWith("*");
    String bare = open ? term.substring(0, term.length() - 1) : term;
    boolean shortForm =
        !bare.equals(bare.toLowerCase(Locale.ROOT)) && bare.equals(bare.toUpperCase(Locale.ROOT));
    Node<T> node = root;
    for (char c : Folding.fold(bare).toCharArray()) {
      node = node.grown(c);
    }
    node.end(new Entry<>(value, bare, shortForm, open));
  }

  /**
   * All matches in {@code piece}, by start; of those that begin together the longest of a value.
   */
  List<Match<T>> find(Piece piece) {
    List<Match<T>> matches = new ArrayList<>();
    String folded = piece.folded();
    for (int i = 0; i < folded.length(); i++) {
      if (i > 0 && isSpaced(folded.charAt(i)) && isSpaced(folded.charAt(i - 1))) {
        continue;
      }
      findAt(piece, i, matches);
    }
    return matches;
  }

  private void findAt(Piece piece, int start, List<Match<T>> matches) {
    String folded = piece.folded();
    int firstOfStart = matches.size();
    @Nullable Node<T> node = root;
    for (int i = start; i < folded.length(); i++) {
      Node<T> next = node.after(folded.charAt(i));
      if (next == null && isGap(folded, start, i)) {
        continue;
      }
      node = next;
      if (node == null) {
        return;
      }
      for (Entry<T> entry : node.entries) {
        if (endsWell(folded, i + 1, entry) && caseFits(piece, start, i + 1, entry)) {
          matches
              .subList(firstOfStart, matches.size())
              .removeIf(m -> m.value().equals(entry.value()));
          matches.add(new Match<>(entry.value(), start, i + 1));
        }
      }
    }
  }

  /** A space within a term in a script without spaces: some put them between phrases. */
  private static boolean isGap(String folded, int start, int index) {
    char c = folded.charAt(index);
    return (c == ' ' || c == '\u200b')
        && index > start
        && index + 1 < folded.length()
        && !isSpaced(folded.charAt(index - 1))
        && folded.charAt(index - 1) >= FIRST_UNSPACED
        && folded.charAt(index + 1) >= FIRST_UNSPACED;
  }

  private boolean endsWell(String folded, int end, Entry<T> entry) {
    if (entry.open() || end >= folded.length() || !isSpaced(folded.charAt(end - 1))) {
      return true;
    }
    char c = folded.charAt(end);
    if (!isSpaced(c)) {
      return true;
    }
    boolean plural = c == 's' && (end + 1 == folded.length() || !isSpaced(folded.charAt(end + 1)));
    return plural && !entry.shortForm();
  }

  private boolean caseFits(Piece piece, int start, int end, Entry<T> entry) {
    return !entry.shortForm() || piece.words().regionMatches(start, entry.term(), 0, end - start);
  }

  /** Letters of scripts that put spaces between words, and digits. */
  private static boolean isSpaced(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
    return c < 0x0e00 ? (Character.isLetterOrDigit(c) || c == 0x301) : (c >= 0x1e00 && c < 0x2000);
  }
}
