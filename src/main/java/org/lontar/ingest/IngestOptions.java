package org.lontar.ingest;

/**
 * What the caller of a run asks for. Immutable.
 *
 * @param command the command as people know it, for those who wait for the lock: {@code ingest}
 * @param retry whether what failed before is tried again though nothing changed
 * @param parseAll whether files are parsed again though the extraction store holds them
 * @param allowEmpty whether an empty corpus may empty an index that holds documents
 */
public record IngestOptions(String command, boolean retry, boolean parseAll, boolean allowEmpty) {

  /** Neither retries nor parses again, nor believes an empty corpus. */
  public static IngestOptions of(String command) {
    return new IngestOptions(command, false, false, false);
  }
}
