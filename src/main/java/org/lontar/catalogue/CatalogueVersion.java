package org.lontar.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names what decides, beside the text, on what the catalogue says of it. */
final class CatalogueVersion {

  /** Raised whenever this package would say something else of the same text. */
  private static final int CODE = 6;

  private static final int HASH_DIGITS = 8;

  private CatalogueVersion() {}

  /** For example {@code catalogue-1.vocabulary-5d41402a}. */
  static String of(Vocabularies vocabularies) {
    List<?> rows =
        List.of(
            vocabularies.sectors(),
            vocabularies.bodies(),
            vocabularies.partners(),
            vocabularies.types(),
            vocabularies.countries(),
            vocabularies.chairmanships(),
            vocabularies.leaders(),
            vocabularies.clues(),
            vocabularies.languages(),
            vocabularies.months(),
            vocabularies.summits(),
            vocabularies.meetings(),
            vocabularies.series());
    return "catalogue-" + CODE + ".vocabulary-" + shortHash(rows.toString());
  }

  private static String shortHash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
