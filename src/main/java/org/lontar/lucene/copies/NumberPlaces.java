package org.lontar.lucene.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of a text by the words around them, where these words stand around one number alone.
 * Immutable.
 *
 * @param opening the first of them, where a release says which meeting it is of; sorted
 * @param sample of all, those with the smallest hashes, so that two texts keep the same ones;
 *     sorted
 */
record NumberPlaces(List<Long> opening, List<Long> sample) {

  /** How many of all are kept. */
  static final int MAX_SAMPLE = 64;

  /** How many of the first are kept. */
  static final int MAX_OPENING = 16;

  /** Of the numbers in the same surroundings, one in twenty may be another. */
  private static final int NUMBERS_FOR_ONE_CHANGED = 20;

  /** How far around a number is looked on each side: two words, or six letters. */
  private static final int SURROUNDINGS = 2 * TextTokens.WORD_WEIGHT;

  private static final long ANY_NUMBER = 1;

  NumberPlaces {
    opening = List.copyOf(opening);
    sample = List.copyOf(sample);
  }

  /** Each with its place in the upper half and its number in the lower one. */
  static NumberPlaces of(TextTokens tokens) {
    Map<Integer, Long> numbers = new LinkedHashMap<>();
    Set<Integer> ambiguous = new HashSet<>();
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.isNumber(i)) {
        int place = place(tokens, i);
        long number = ((long) place << 32) | (tokens.hash(i) & 0xFFFFFFFFL);
        Long former = numbers.putIfAbsent(place, number);
        if (former != null && former != number) {
          ambiguous.add(place);
        }
      }
    }
    numbers.keySet().removeAll(ambiguous);
    Collection<Long> all = numbers.values();
    return new NumberPlaces(
        all.stream().limit(MAX_OPENING).sorted().toList(),
        all.stream().sorted().limit(MAX_SAMPLE).toList());
  }

  /** Whether the same words stand around other numbers. */
  boolean differFrom(NumberPlaces other) {
    return differ(opening, other.opening) || differ(sample, other.sample);
  }

  private static boolean differ(List<Long> ours, List<Long> others) {
    int shared = 0;
    int changed = 0;
    for (int i = 0, j = 0; i < ours.size() && j < others.size(); ) {
      int order = Integer.compare((int) (ours.get(i) >> 32), (int) (others.get(j) >> 32));
      if (order == 0) {
        shared++;
        changed += ours.get(i).equals(others.get(j)) ? 0 : 1;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return changed * NUMBERS_FOR_ONE_CHANGED > shared;
  }

  private static int place(TextTokens tokens, int number) {
    List<Long> around = new ArrayList<>();
    for (int i = number - 1, weight = 0; i >= 0 && weight < SURROUNDINGS; i--) {
      around.add(masked(tokens, i));
      weight += tokens.weight(i);
    }
    around.add(ANY_NUMBER);
    for (int i = number + 1, weight = 0; i < tokens.count() && weight < SURROUNDINGS; i++) {
      around.add(masked(tokens, i));
      weight += tokens.weight(i);
    }
    long place = Mixing.SEED;
    for (long token : around) {
      place = Mixing.then(place, token);
    }
    return (int) place;
  }

  /** The hash of a token, the same for all numbers. */
  static long masked(TextTokens tokens, int token) {
    return tokens.isNumber(token) ? ANY_NUMBER : tokens.hash(token);
  }
}
