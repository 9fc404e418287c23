package org.lontar.lucene.copies;

/** Hashes of 64 bits whose bits all depend on all of the input. */
final class Mixing {

  /** Where the hash of a sequence begins. */
  static final long SEED = 0xCBF29CE484222325L;

  private static final long FNV_PRIME = 0x100000001B3L;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Mixing() {}

  /** The hash of a sequence with one more character at its end; to be mixed when it is whole. */
  static long append(long hash, int codePoint) {
    return (hash ^ codePoint) * FNV_PRIME;
  }

  /** The hash of a sequence with one more member at its end. */
  static long then(long hash, long member) {
    return mix(hash * 31 + member + GOLDEN);
  }

  /** The finalizer of SplitMix64. */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** The hash of a word in lower case. */
  static long ofWord(String word) {
    long hash = SEED;
    for (int i = 0; i < word.length(); i++) {
      hash = append(hash, word.charAt(i));
    }
    return mix(hash);
  }
}
