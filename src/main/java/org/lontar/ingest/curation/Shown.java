package org.lontar.ingest.curation;

/** Words from outside as part of a sentence: in quotation marks, short, on one line. */
final class Shown {
  /** Characters of a typed value that a message quotes. */
  private static final int MAX_CHARS = 80;

  private Shown() {}

  /** The words for people. */
  static String of(String text) {
    String line = text.replaceAll("[\\p{Cc}\\x{2028}\\x{2029}]", " ").strip();
    return "\""
        + (line.length() <= MAX_CHARS ? line : line.substring(0, MAX_CHARS).strip() + "…")
        + "\"";
  }
}
