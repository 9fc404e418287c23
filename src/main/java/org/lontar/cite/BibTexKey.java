package org.lontar.cite;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.lontar.document.PartialDate;

/**
 * The key of an entry: a word of the title and the year for the eye, then the id, which makes it
 * unique whatever else is in a library; {@code statement2024-3f9a07c1…}.
 */
final class BibTexKey {
  private static final int FEWEST_CHARS = 4;
  private static final int MAX_CHARS = 16;

  private BibTexKey() {}

  /** The key, of letters, digits, dots, hyphens and underscores. Thread-safe. */
  static String of(Reference reference) {
    PartialDate date = reference.date();
    StringBuilder key = new StringBuilder(word(reference.title()));
    if (date != null) {
      key.append(String.format(Locale.ROOT, "%04d", date.year()));
    }
    key.append('-');
    append(key, reference.id().value());
    Reference.CitedParagraph cited = reference.paragraph();
    if (cited != null) {
      key.append("__");
      append(key, cited.anchor());
    }
    return key.toString();
  }

  /** The first long word that needs no letters but those of English. */
  private static String word(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.matches("[a-z]+") && word.length() >= FEWEST_CHARS)
        .map(word -> word.substring(0, Math.min(word.length(), MAX_CHARS)))
        .findFirst()
        .orElse("document");
  }

  /** Capitals are spelled out too: BibTeX takes keys that differ in case alone for one. */
  private static void append(StringBuilder key, String text) {
    text.codePoints()
        .forEach(
            point -> {
              boolean isPlain =
                  (point >= 'a' && point <= 'z')
                      || (point >= '0' && point <= '9')
                      || point == '.'
                      || point == '-';
              if (isPlain) {
                key.appendCodePoint(point);
              } else {
                key.append('_').append(Integer.toHexString(point)).append('_');
              }
            });
  }
}
