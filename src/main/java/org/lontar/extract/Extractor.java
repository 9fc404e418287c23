package org.lontar.extract;

import java.nio.file.Path;

/** Reads files in worker processes. Thread-safe. */
public final class Extractor implements AutoCloseable {

  /** Reads one file; a bad file is an outcome, never an exception. */
  public Extraction extract(Path file) {
    return new Extraction.Failed("read", file.toString());
  }

  @Override
  public void close() {}
}
