package org.lontar.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tags that tell one content from another (RFC 9110, 8.8.3). */
final class EntityTag {
  private static final int HASH_CHARS = 16;

  private EntityTag() {}

  /** The tag of some bytes: a weak one, as it holds for them packed and unpacked. */
  static String of(byte[] content) {
    return ofHash(hash(content));
  }

  /** The tag of what {@link #hash} gave. */
  static String ofHash(String hash) {
    return "W/\"" + hash + "\"";
  }

  /** Changes with the bytes. */
  static String hash(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash).substring(0, HASH_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
