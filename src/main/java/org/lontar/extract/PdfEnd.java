package org.lontar.extract;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The mark at the end of every PDF: parsers mend a file without it and lose pages in silence. */
final class PdfEnd {

  /** Readers look for the mark in the last kilobyte; some writers leave more behind it. */
  private static final int TAIL_BYTES = 4096;

  private PdfEnd() {}

  /** Whether the file ends as a PDF does; true also where that can't be told. */
  static boolean isThere(Path file) {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      long start = Math.max(0, bytes.length() - TAIL_BYTES);
      byte[] tail = new byte[(int) (bytes.length() - start)];
      bytes.seek(start);
      bytes.readFully(tail);
      return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    } catch (IOException e) {
      return true;
    }
  }
}
