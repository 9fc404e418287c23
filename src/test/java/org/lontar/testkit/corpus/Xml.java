package org.lontar.testkit.corpus;

/** Text as it stands inside XML. */
final class Xml {

  private Xml() {}

  /** Replaces the characters that XML keeps for itself. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
