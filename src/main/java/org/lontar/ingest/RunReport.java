package org.lontar.ingest;

/**
 * What a run did, counted in documents: a plain file is one, an archive or a mail is one and each
 * entry or attachment another, each line of a {@code .jsonl} is one. Immutable.
 *
 * @param found all of them
 * @param indexed read and put into the index by this run
 * @param unchanged in the index already and not read again
 * @param duplicates the same bytes as another location's
 * @param skipped nothing in it for a reader
 * @param failed could not be read
 * @param removed documents that the corpus no longer has
 * @param curationMistakes what is wrong in sidecars and catalogues; the documents are indexed all
 *     the same
 * @param elapsedMillis how long the run took
 * @param generation the generation written
 * @param commit its last commit
 */
public record RunReport(
    long found,
    long indexed,
    long unchanged,
    long duplicates,
    long skipped,
    long failed,
    long removed,
    long curationMistakes,
    long elapsedMillis,
    String generation,
    long commit) {

  /** Checks that nothing was lost. */
  public RunReport {
    if (found != indexed + unchanged + duplicates + skipped + failed) {
      throw new IllegalStateException(
          "the run lost count: found %d, but %d + %d + %d + %d + %d have a fate"
              .formatted(found, indexed, unchanged, duplicates, skipped, failed));
    }
  }
}
