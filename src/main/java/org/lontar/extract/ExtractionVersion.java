package org.lontar.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.Tika;
import org.lontar.extract.ocr.OcrSetup;

/** Names what decides, beside the bytes of a file, on what is read from it. */
final class ExtractionVersion {

  /** Raised whenever this package would read something else out of the same bytes. */
  private static final int CODE = 7;

  private ExtractionVersion() {}

  /** For example {@code tika-3.3.1.code-1.limits-5d41402a.ocr-off}; fit for a file's name. */
  static String of(ExtractionLimits limits, OcrSetup ocr) {
    String tika = Tika.getString().replaceAll("[^0-9.]", "");
    return "tika-"
        + tika
        + ".code-"
        + CODE
        + ".limits-"
        + shortHash(limits.toString() + (ocr.isOn() ? ocr.limits() : ""))
        + ".ocr-"
        + ocr.label();
  }

  private static String shortHash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
