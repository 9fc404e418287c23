package org.lontar.extract.ocr;

import java.io.Serializable;
import java.time.Duration;

/**
 * What reading the pictures of one file may cost. Immutable. A limit that bites is told on the
 * document.
 *
 * @param maxPages pictures of pages that are read
 * @param pageTimeout time for one of them
 * @param fileTimeout time for all of them, those of entries included
 * @param maxPixels width by height of a picture that is read, and of a page as it is painted
 */
public record OcrLimits(int maxPages, Duration pageTimeout, Duration fileTimeout, long maxPixels)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The limits of a portal whose operator has said nothing. */
  public static final OcrLimits DEFAULT =
      new OcrLimits(200, Duration.ofSeconds(60), Duration.ofMinutes(10), 50_000_000);

  /** Checks that each is above zero. */
  public OcrLimits {
    if (maxPages <= 0
        || maxPixels <= 0
        || !pageTimeout.isPositive()
        || fileTimeout.compareTo(pageTimeout) < 0) {
      throw new IllegalArgumentException(
          "limits of pictures are above zero, and a file has no less time than its page");
    }
  }
}
