package org.lontar.ingest;

import org.lontar.search.Fate;
import org.lontar.search.LocationFate;

/**
 * What reads and describes. Immutable.
 *
 * @param extraction of the extractor with its limits; without white space
 * @param catalogue of the catalogue
 */
record ReadingVersion(String extraction, String catalogue) {

  /** Whether a fate need not be read or described again for the version's sake. */
  boolean covers(LocationFate fate) {
    if (fate.version().equals(toString())) {
      return true;
    }
    boolean isUnread = fate.fate() == Fate.SKIPPED || fate.fate() == Fate.FAILED;
    return isUnread
        && !"describe".equals(fate.stage())
        && !"index".equals(fate.stage())
        && !"lines".equals(fate.stage())
        && fate.version().startsWith(extraction + " ");
  }

  /** As the fates keep it. */
  @Override
  public String toString() {
    return extraction + " " + catalogue;
  }
}
