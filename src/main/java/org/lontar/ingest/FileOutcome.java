package org.lontar.ingest;

import java.util.List;
import org.lontar.ingest.CorpusItem.PlainFile;

/** What a worker made of a file that was to be looked at. Immutable. */
sealed interface FileOutcome {

  /** The file with its stamp after it was read; time -1 where that can't be relied on. */
  PlainFile file();

  /** Its bytes are those of the last run: only its time is new. */
  record Same(PlainFile file) implements FileOutcome {}

  /**
   * It was read.
   *
   * @param file the file
   * @param whole the file itself
   * @param entries its entries, in the order of their locations
   * @param curated the stamp of what librarians say of all of them; empty for nothing
   */
  record Read(PlainFile file, ReadPart whole, List<ReadPart> entries, String curated)
      implements FileOutcome {
    /** Copies the list. */
    public Read {
      entries = List.copyOf(entries);
    }
  }
}
