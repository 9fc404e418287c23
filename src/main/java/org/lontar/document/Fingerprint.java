package org.lontar.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Short hashes of wording: equal for texts whose letters and digits are, whatever their case,
 * spacing, punctuation and line breaks.
 */
public final class Fingerprint {

  /**
   * 32 bits: a permanent link also names the document and the paragraph, so clashes need be rare,
   * not impossible.
   */
  private static final int DIGITS = 8;

  private Fingerprint() {}

  /** Eight lower-case hex digits for the words of {@code text}. Thread-safe. */
  public static String of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(folded.length());
    folded.codePoints().filter(Fingerprint::isOfAWord).forEach(words::appendCodePoint);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(words.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Letters, digits and the combining marks that Southeast Asian scripts can't do without. */
  private static boolean isOfAWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }
}
