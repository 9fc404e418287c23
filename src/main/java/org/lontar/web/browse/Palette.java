package org.lontar.web.browse;

import java.util.List;

/** The colors of pictures: those of the pages in the light theme. */
final class Palette {
  static final String PAPER = "#fdfaf2";
  static final String INK = "#2a2119";
  static final String MUTED = "#665845";
  static final String RULE = "#ddd0b5";
  static final String LACQUER = "#7d2a1b";

  /** By shade from 1: the ground, and the ink on it. */
  static final List<String> GROUNDS =
      List.of("#f3e3bd", "#e3c283", "#c99a4e", "#9c4a22", "#6a1f14");

  static final List<String> INKS = List.of(INK, INK, INK, "#fffaf0", "#fffaf0");

  private Palette() {}
}
