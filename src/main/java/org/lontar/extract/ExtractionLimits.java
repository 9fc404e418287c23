package org.lontar.extract;

import java.io.Serializable;
import java.time.Duration;

/**
 * What one file may cost. Immutable. A limit that bites is always told: as a failed row, or as a
 * warning on the document that was cut.
 *
 * @param maxFileBytes length of a file that is read at all
 * @param partTimeout time for one part: the file itself, or one of its entries
 * @param fileTimeout time for a file with all its entries
 * @param workerHeapMb heap of a worker, in MiB
 * @param maxTextChars UTF-16 units of text that one document keeps; what follows is cut with a
 *     warning
 * @param maxTotalChars cost of the text of a file with all its entries, a unit for each UTF-16 unit
 *     and a hundred for each paragraph; entries beyond it fail
 * @param maxEntries entries of one file, nested ones counted
 * @param maxEntryDepth depth of nesting: 1 for an entry of the file itself
 * @param maxUnpackedBytes bytes that all entries of one file may unpack to
 */
public record ExtractionLimits(
    long maxFileBytes,
    Duration partTimeout,
    Duration fileTimeout,
    int workerHeapMb,
    int maxTextChars,
    long maxTotalChars,
    int maxEntries,
    int maxEntryDepth,
    long maxUnpackedBytes)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The limits of a portal whose operator has said nothing. */
  public static final ExtractionLimits DEFAULT =
      new ExtractionLimits(
          512L << 20,
          Duration.ofSeconds(60),
          Duration.ofMinutes(15),
          512,
          10_000_000,
          20_000_000,
          10_000,
          10,
          1L << 30);

  /** Checks that each is above zero. */
  public ExtractionLimits {
    if (maxFileBytes <= 0
        || !partTimeout.isPositive()
        || fileTimeout.compareTo(partTimeout) < 0
        || workerHeapMb < 64
        || maxTextChars <= 0
        || maxTotalChars < maxTextChars
        || maxEntries <= 0
        || maxEntryDepth <= 0
        || maxUnpackedBytes <= 0) {
      throw new IllegalArgumentException(
          "limits are above zero, a whole is not smaller than its part, and a worker has 64 MiB or"
              + " more");
    }
  }
}
