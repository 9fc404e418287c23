package org.lontar.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;

/**
 * Finds the code that a reader means: the code itself, the name that people know it by, or either
 * without its hyphens. Immutable, thread-safe.
 */
final class CodeReader {

  private static final Pattern CODE =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,99}");

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Labels labels;

  CodeReader(Labels labels) {
    this.labels = labels;
  }

  /** The label of a selection that {@code typed} means, or empty where there is none. */
  Optional<String> find(Dimension dimension, String typed) {
    String code = typed.strip().toLowerCase(Locale.ROOT);
    if (code.equals(Dimension.NONE)) {
      return Optional.of(code);
    }
    if (dimension == Dimension.YEAR) {
      return YearRange.find(code).map(YearRange::toString);
    }
    List<String> known = labels.codes(dimension);
    if (known.contains(code) || isOpen(dimension, known, code)) {
      return Optional.of(code);
    }
    String bare = bare(typed);
    return known.stream()
        .filter(c -> bare(c).equals(bare) || bare(labels.label(dimension, c)).equals(bare))
        .findFirst();
  }

  /** The one code that begins with the word {@code typed}, as {@code brunei} does. */
  Optional<String> findByFirstWord(Dimension dimension, String typed) {
    List<String> found =
        labels.codes(dimension).stream().filter(code -> code.startsWith(typed + "-")).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The codes of a dimension; empty where it is open. */
  List<String> codes(Dimension dimension) {
    return labels.codes(dimension);
  }

  /** What is allowed in a dimension, as a sentence. */
  String allowed(Dimension dimension) {
    List<String> known = labels.codes(dimension);
    if (dimension == Dimension.YEAR) {
      return "Years are four digits (2024), a range (2020..2024, 2020.., ..2024) or none.";
    }
    if (known.isEmpty()) {
      return "Codes are letters, digits and hyphens, or none.";
    }
    String open =
        dimension == Dimension.LANGUAGE ? ", any other ISO 639 code of two or three letters" : "";
    return "Allowed: " + String.join(", ", known) + open + " or none.";
  }

  /** Languages have codes beyond the vocabulary; a dimension without a vocabulary takes any. */
  private static boolean isOpen(Dimension dimension, List<String> known, String code) {
    return dimension == Dimension.LANGUAGE
        ? LANGUAGE.matcher(code).matches()
        : known.isEmpty() && CODE.matcher(code).matches();
  }

  private static String bare(String text) {
    return NEITHER_LETTER_NOR_DIGIT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
