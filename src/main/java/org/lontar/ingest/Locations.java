package org.lontar.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import org.lontar.search.LocationFate;

/** How locations are spelled and ordered. */
final class Locations {

  /** Between a container and what it holds. */
  static final String INSIDE = "!/";

  /**
   * By Unicode code point, as the fates are kept; not {@link String#compareTo}, which puts rare
   * characters (as surrogates) before some common ones.
   */
  static final Comparator<String> ORDER = Locations::compare;

  private static final int MAX_BYTES = 8000;
  private static final int KEPT_CHARS = 2000;

  private Locations() {}

  /**
   * The location of an entry; one that is too long for any index is cut and told apart by a hash.
   */
  static String ofEntry(String container, String path) {
    String location = container + INSIDE + path;
    byte[] bytes = location.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= MAX_BYTES) {
      return location;
    }
    int end = Character.isHighSurrogate(location.charAt(KEPT_CHARS - 1)) ? 1 : 0;
    return location.substring(0, KEPT_CHARS - end) + "…" + ContentHash.of(bytes);
  }

  /** The location of the file in the corpus that is or holds {@code fate}'s location. */
  static String fileOf(LocationFate fate) {
    return fate.container() == null ? fate.location() : fate.container();
  }

  /** Whether the file at {@code location} is read line by line. */
  static boolean isLineFile(String location) {
    return location.toLowerCase(Locale.ROOT).endsWith(".jsonl");
  }

  /** Whether the fate is that of a line. */
  static boolean isLine(LocationFate fate) {
    return fate.container() != null && isLineFile(fate.container());
  }

  private static int compare(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    for (int i = 0; i < shorter; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        return Integer.compare(rank(a), rank(b));
      }
    }
    return Integer.compare(one.length(), other.length());
  }

  /** Lifts surrogates above all other characters, where their code points belong. */
  private static int rank(char c) {
    return Character.isSurrogate(c) ? c + Character.MAX_VALUE : c;
  }
}
