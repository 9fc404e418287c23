package org.lontar.cli;

import java.util.regex.Pattern;

/** Words of documents and names of files as a line for a terminal, which they are not to steer. */
final class Printable {

  /**
   * Control characters, line ends among them, and those that turn the direction of what follows.
   */
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  private Printable() {}

  /** The same with a space for each character that is no text. */
  static String of(String text) {
    return STEERING.matcher(text).replaceAll(" ");
  }
}
