package org.lontar.ingest;

import java.util.List;

/**
 * How the index differs from the corpus. Immutable; lists are in the order of the locations and
 * hold the first {@value #MAX_LISTED} of each kind, the counts are whole.
 *
 * @param checked fates that were looked at
 * @param missing in the corpus and not in the index
 * @param stale changed since they were read
 * @param orphaned in the index and no longer in the corpus
 * @param corrupt rows whose document can't be read or does not agree with them
 */
public record VerifyReport(
    long checked, Finding missing, Finding stale, Finding orphaned, Finding corrupt) {

  /** How many locations of a kind are listed. */
  public static final int MAX_LISTED = 1000;

  /** Whether the index holds just what the corpus does. */
  public boolean isClean() {
    return missing.count() + stale.count() + orphaned.count() + corrupt.count() == 0;
  }

  /**
   * One kind of difference.
   *
   * @param count how many
   * @param locations the first of them
   */
  public record Finding(long count, List<String> locations) {
    /** Copies the list. */
    public Finding {
      locations = List.copyOf(locations);
    }
  }
}
