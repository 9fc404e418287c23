package org.lontar.ingest;

import org.lontar.document.SourceDocument;

/** What became of one file, entry or line that was described without an index. Immutable. */
public sealed interface DescribedFile {

  /** The path as the caller gave it; {@code a.zip!/b.pdf} for an entry. */
  String path();

  /**
   * It was read and described.
   *
   * @param path the path
   * @param document what it is
   */
  record Document(String path, SourceDocument document) implements DescribedFile {}

  /**
   * It was skipped or could not be read.
   *
   * @param path the path
   * @param skipped whether there is nothing in it for a reader; else it failed
   * @param stage where
   * @param reason why, a sentence
   */
  record Unread(String path, boolean skipped, String stage, String reason)
      implements DescribedFile {}
}
