package org.lontar.extract.pdf;

import java.util.List;

/**
 * The page that has just been read and is to be written down next. Immutable.
 *
 * @param lines in the order of the file
 * @param height of the page in points
 */
record PageText(List<PageLine> lines, float height) {

  PageText {
    lines = List.copyOf(lines);
  }
}
