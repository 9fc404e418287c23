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

  /**
   * Whether a fate need not be read or described again for the version's sake.
   *
   * @param curated the stamp of what librarians say of it now; empty for nothing
   */
  boolean covers(LocationFate fate, String curated) {
    if (fate.version().equals(with(toString(), curated))) {
      return true;
    }
    boolean isUnread = fate.fate() == Fate.SKIPPED || fate.fate() == Fate.FAILED;
    return isUnread
        && !"describe".equals(fate.stage())
        && !"index".equals(fate.stage())
        && !"lines".equals(fate.stage())
        && fate.version().startsWith(extraction + " ");
  }

  /** A version with the stamp of curated values, as the fates keep both. */
  static String with(String version, String curated) {
    return curated.isEmpty() ? version : version + " " + curated;
  }

  /** As the fates keep it where nothing is curated. */
  @Override
  public String toString() {
    return extraction + " " + catalogue;
  }
}
