package org.lontar.catalogue;

/** How the name of a series of meetings is spelled, and what its spellings have in common. */
final class SeriesSpelling {

  /** Between two words of a name: perhaps its short form in brackets. */
  private static final String BETWEEN = "(?: \\([^()]{2,40}\\))?(?: | ?- ?)";

  private SeriesSpelling() {}

  /** What different spellings of one name have in common. */
  static String key(String folded) {
    return folded
        .replaceAll("\\([^()]{2,40}\\)", " ")
        .replaceAll("plus[ -](?:three|3)|\\+ ?3", " plus three ")
        .replaceAll("\\b(minister|leader)'?s?'?(?![a-z])", "$1s")
        .replaceAll("summits", "summit")
        .replace("labor ", "labour ")
        .replace("&", "and")
        .replaceAll("\\bthe ", " ")
        .replaceAll(" ?[- ] ?", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The pattern of a name's key: loose in what printers vary. */
  static String regex(String key) {
    StringBuilder regex = new StringBuilder();
    for (String word : key.replace("plus three", "plus-three").split(" ", -1)) {
      if (!regex.isEmpty() && !word.equals("plus-three")) {
        regex.append(BETWEEN);
      }
      regex.append(word(word));
    }
    return regex.toString();
  }

  private static String word(String word) {
    return switch (word) {
      case "ministers", "leaders" -> word.substring(0, word.length() - 1) + "'?s?'?";
      case "plus-three" -> "(?:[ -]plus[ -](?:three|3)| ?\\+ ?3)";
      case "of", "to", "on", "for", "by" -> word + "(?: the)?";
      case "and" -> "(?:and|&)";
      case "labour" -> "labou?r";
      case "summit" -> "summits?";
      default -> word.replaceAll("[.+()]", "\\\\$0");
    };
  }
}
