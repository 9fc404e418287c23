package org.lontar.lucene.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that count or date as digits do: months, ordinals, Roman numerals. Two releases that differ
 * in these alone are two releases. Immutable.
 */
final class NumberWords {

  private static final List<String> LISTS =
      List.of(
          "january february march april may june july august september october november december"
              + " jan feb mar apr jun jul aug sep sept oct nov dec",
          "januari februari maret mac mei juni julai juli agustus ogos oktober desember disember",
          "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
          "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
              + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty",
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
              + " twentieth thirtieth fortieth fiftieth",
          "ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv"
              + " xxv");

  private final Set<Long> hashes = new HashSet<>();

  NumberWords() {
    for (String list : LISTS) {
      for (String word : list.split(" ", -1)) {
        hashes.add(Mixing.ofWord(word));
      }
    }
  }

  /** Whether the word with this hash is one of them. */
  boolean holds(long hash) {
    return hashes.contains(hash);
  }
}
