package org.lontar.search.expansion;

import java.util.Arrays;
import java.util.List;

/**
 * Tells whether the letters of a short form come from the words of a long form, in order: free from
 * the beginnings of words, at a cost from inside a word, and each word of weight that gives none
 * costs, too. The cost allowed grows with the number of letters. One thread, one short form.
 */
final class AcronymFit {

  /** Short forms of fewer letters must fit without any cost. */
  private static final int MIN_LETTERS_FOR_COST = 4;

  private static final int LETTERS_FOR_COST = 3;

  /** What two words give to a blend at least, where there are but two. */
  private static final int MIN_BLEND_PART = 3;

  private static final int IMPOSSIBLE = 1_000;

  private final String letters;
  private final List<LongFormWord> words;
  private final int maxCost;

  /** Least cost of the letters from {@code k} on, by the words looked at, which are the last. */
  private int[] costs;

  private AcronymFit(ShortForm form, List<LongFormWord> words) {
    this.letters = form.letters();
    this.words = words;
    this.maxCost =
        form.isBlend() || letters.length() < MIN_LETTERS_FOR_COST
            ? 0
            : letters.length() / LETTERS_FOR_COST;
    this.costs = new int[letters.length() + 1];
    Arrays.fill(costs, IMPOSSIBLE);
    costs[letters.length()] = 0;
  }

  /**
   * The first word of the shortest long form that ends with the last of {@code words}.
   *
   * @return -1 where none fits
   */
  static int firstWord(ShortForm form, List<LongFormWord> words) {
    int first = new AcronymFit(form, words).firstWord();
    boolean isFit =
        first >= 0
            && words.size() - first >= 2
            && (!form.isBlend() || isBlend(form, words.subList(first, words.size())));
    return isFit ? first : -1;
  }

  private int firstWord() {
    int reach = Math.max(0, words.size() - 2 * letters.length() - 2);
    for (int at = words.size() - 1; at >= reach; at--) {
      LongFormWord word = words.get(at);
      if (!word.isSmall() && costOfStart(word.folded()) <= maxCost) {
        return at;
      }
      costs = costsWith(word, at == words.size() - 1);
    }
    return -1;
  }

  /** The cost where the first letters come from the beginning of this word. */
  private int costOfStart(String word) {
    int least = IMPOSSIBLE;
    for (int k = 1; k < costs.length; k++) {
      if (costs[k] < least && word.charAt(0) == letters.charAt(0)) {
        least = Math.min(least, costs[k] + costOf(word, 0, k));
      }
    }
    return least;
  }

  private int[] costsWith(LongFormWord word, boolean isLast) {
    int[] with = new int[costs.length];
    int costOfNone = isLast ? IMPOSSIBLE : word.isSmall() ? 0 : 1;
    for (int from = 0; from < costs.length; from++) {
      with[from] = Math.min(IMPOSSIBLE, costs[from] + costOfNone);
      for (int to = from + 1; to < costs.length; to++) {
        if (from > 0 && costs[to] <= maxCost && !(isLast && word.isSmall())) {
          with[from] = Math.min(with[from], costs[to] + costOf(word.folded(), from, to));
        }
      }
    }
    return with;
  }

  /** What it costs that a word gives the letters from {@code from} to {@code to}. */
  private int costOf(String word, int from, int to) {
    String part = letters.substring(from, to);
    if (word.startsWith(part)) {
      return 0;
    }
    boolean isInside =
        word.charAt(0) == part.charAt(0) ? isInOrder(word, part) : word.contains(part);
    return isInside ? 1 : IMPOSSIBLE;
  }

  private static boolean isInOrder(String word, String part) {
    int next = 0;
    for (int i = 0; i < word.length() && next < part.length(); i++) {
      if (word.charAt(i) == part.charAt(next)) {
        next++;
      }
    }
    return next == part.length();
  }

  /** "Bappenas": three words give to it, or two of them a syllable each. */
  private static boolean isBlend(ShortForm form, List<LongFormWord> words) {
    List<LongFormWord> giving = words.stream().filter(word -> !word.isSmall()).toList();
    if (giving.size() >= 3) {
      return true;
    }
    if (giving.size() < 2) {
      return false;
    }
    String letters = form.letters();
    for (int cut = MIN_BLEND_PART; cut <= letters.length() - MIN_BLEND_PART; cut++) {
      if (giving.getFirst().folded().startsWith(letters.substring(0, cut))
          && giving.getLast().folded().startsWith(letters.substring(cut))) {
        return true;
      }
    }
    return false;
  }
}
