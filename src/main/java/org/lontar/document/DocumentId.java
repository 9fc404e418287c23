package org.lontar.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lasting name of a document, in URLs and on the command line.
 *
 * <p>A file's id is made from its path when it is first seen, so that a lost index gives the same
 * ids again; a line of JSON brings its own. Immutable.
 *
 * @param value 1 to 200 characters of letters, digits, and {@code . _ - ~ : @ +}; never only dots,
 *     so that an id is always one whole segment of a URL
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

  private static final Pattern ALLOWED =
      Pattern.compile("(?!\\.+$)[\\p{L}\\p{M}\\p{N}._~:@+-]{1,200}");

  /**
   * Hex digits of a path's hash: 64 bits keep a million documents apart (one clash in 37 million
   * such corpora).
   */
  private static final int HASH_DIGITS = 16;

  /** Checks the characters. */
  public DocumentId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not a document id: " + value);
    }
  }

  /** Whether {@code value} can be an id. */
  public static boolean isValid(String value) {
    return ALLOWED.matcher(value).matches();
  }

  /** The id that {@code value} spells, or empty where it can't be one. */
  public static Optional<DocumentId> find(String value) {
    return isValid(value) ? Optional.of(new DocumentId(value)) : Optional.empty();
  }

  /**
   * The id of a location, for a document that is first seen there.
   *
   * @param location the path in the corpus with {@code /} between folders, {@code a.zip!/b.pdf} for
   *     an entry; hashed in Unicode normalization form C, so that file systems that decompose give
   *     the same id
   */
  public static DocumentId ofLocation(String location) {
    String nfc = Normalizer.normalize(location, Normalizer.Form.NFC);
    byte[] hash = sha256().digest(nfc.getBytes(StandardCharsets.UTF_8));
    return new DocumentId(HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
