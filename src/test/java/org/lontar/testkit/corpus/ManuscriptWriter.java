package org.lontar.testkit.corpus;

import java.io.IOException;

/** Gives a manuscript the form of one file format, with the same bytes in every run. */
@FunctionalInterface
public interface ManuscriptWriter {

  /**
   * Writes the file.
   *
   * @return the bytes of the whole file
   * @throws IOException if the library of the format fails, which means a fault of ours
   */
  byte[] write(Manuscript manuscript) throws IOException;
}
