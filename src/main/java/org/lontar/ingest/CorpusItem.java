package org.lontar.ingest;

import java.nio.file.Path;
import org.lontar.search.Fate;
import org.lontar.search.LocationFate;

/** What the scan found at one location. Immutable. */
sealed interface CorpusItem {

  /** The path in the corpus, {@code /} between folders, in Unicode normalization form C. */
  String location();

  /**
   * A plain file.
   *
   * @param location where
   * @param path the same for the operating system
   * @param sizeBytes length
   * @param modifiedMillis its time, milliseconds since 1970
   */
  record PlainFile(String location, Path path, long sizeBytes, long modifiedMillis)
      implements CorpusItem {

    /** Whether length and time are those of a fate. */
    boolean hasStampOf(LocationFate fate) {
      return sizeBytes == fate.sizeBytes() && modifiedMillis == fate.modifiedMillis();
    }
  }

  /**
   * Something that can't be offered to the extractor.
   *
   * @param location where; ends with {@code /} for a folder
   * @param fate skipped or failed
   * @param reason why, a sentence
   */
  record Refused(String location, Fate fate, String reason) implements CorpusItem {}
}
