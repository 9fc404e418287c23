package org.lontar.extract;

import java.io.IOException;

/**
 * The mark at the end of a PDF or ZIP: parsers mend a file without it, and lose what stood behind
 * in silence.
 */
final class FileEnd {

  /** Readers of PDF look in the last kilobyte; some writers leave more behind the mark. */
  private static final int PDF_TAIL_BYTES = 4096;

  /** A ZIP may end with a comment of 64 KiB. */
  private static final int ZIP_TAIL_BYTES = 66_000;

  private static final String ZIP_HEAD = "PK\u0003\u0004";
  private static final String ZIP_END = "PK\u0005\u0006";

  private FileEnd() {}

  /** Whether the bytes end before they should; false also where that can't be told. */
  static boolean isMissing(PartBytes bytes, String mediaType) {
    try {
      if (mediaType.equals("application/pdf")) {
        return !tail(bytes, PDF_TAIL_BYTES).contains("%%EOF");
      }
      return bytes.read(0, ZIP_HEAD.length()).equals(ZIP_HEAD)
          && !tail(bytes, ZIP_TAIL_BYTES).contains(ZIP_END);
    } catch (IOException e) {
      return false;
    }
  }

  private static String tail(PartBytes bytes, int length) throws IOException {
    return bytes.read(Math.max(0, bytes.size() - length), length);
  }
}
