package org.lontar.web.browse;

/** The signs of tables, which legends explain in words. */
final class Signs {
  /** No meeting took place. */
  static final String IDLE = "–";

  /** A meeting took place, and nothing of it is held. */
  static final String MISSING = "✕";

  /** Nothing is known. */
  static final String UNKNOWN = "?";

  /** The year is worked out. */
  static final String ABOUT = "≈";

  private Signs() {}
}
