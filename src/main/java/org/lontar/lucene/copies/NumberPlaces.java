package org.lontar.lucene.copies;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of a text by the words around them, where these words stand around one number alone.
 *
 * <p>Of many, those with the smallest hashes are kept, so that two texts keep the same ones.
 */
final class NumberPlaces {

  /** How many are kept. */
  static final int MAX_KEPT = 64;

  /** How far around a number is looked on each side: two words, or six letters. */
  private static final int SURROUNDINGS = 2 * TextTokens.WORD_WEIGHT;

  private static final long ANY_NUMBER = 1;

  private NumberPlaces() {}

  /** Place in the upper half, number in the lower; sorted by place. */
  static long[] of(TextTokens tokens) {
    Map<Integer, Integer> numbers = new TreeMap<>();
    Map<Integer, Boolean> isAmbiguous = new TreeMap<>();
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.isNumber(i)) {
        int number = (int) tokens.hash(i);
        Integer former = numbers.putIfAbsent(place(tokens, i), number);
        if (former != null && former != number) {
          isAmbiguous.put(place(tokens, i), true);
        }
      }
    }
    long[] kept =
        numbers.entrySet().stream()
            .filter(entry -> !isAmbiguous.containsKey(entry.getKey()))
            .limit(MAX_KEPT)
            .mapToLong(e -> ((long) e.getKey() << 32) | (e.getValue() & 0xFFFFFFFFL))
            .toArray();
    Arrays.sort(kept);
    return kept;
  }

  private static int place(TextTokens tokens, int number) {
    long place = Mixing.SEED;
    int weight = 0;
    for (int i = number - 1; i >= 0 && weight < SURROUNDINGS; i--) {
      place = Mixing.then(place, masked(tokens, i));
      weight += tokens.weight(i);
    }
    place = Mixing.then(place, ANY_NUMBER);
    weight = 0;
    for (int i = number + 1; i < tokens.count() && weight < SURROUNDINGS; i++) {
      place = Mixing.then(place, masked(tokens, i));
      weight += tokens.weight(i);
    }
    return (int) place;
  }

  /** The hash of a token, the same for all numbers. */
  static long masked(TextTokens tokens, int token) {
    return tokens.isNumber(token) ? ANY_NUMBER : tokens.hash(token);
  }
}
