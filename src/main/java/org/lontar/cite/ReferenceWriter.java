package org.lontar.cite;

import java.io.IOException;

/** Writes references in one format, one after the other, and keeps none. One thread. */
public interface ReferenceWriter {

  /** Writes what stands before the first one. */
  void begin() throws IOException;

  /** Writes a reference. */
  void write(Reference reference) throws IOException;

  /** Writes what stands behind the last one; the text below stays open. */
  void end() throws IOException;
}
