package org.lontar.extract.pdf;

/**
 * A word on a page, or several that the file has as one run of letters. Immutable.
 *
 * @param text its letters
 * @param left where it begins, in points from the left edge of the page
 * @param right where it ends
 * @param bottom its baseline, in points from the top of the page
 * @param size of its letters, in points
 * @param mark raised digits at its end, as they refer to notes; empty where there are none
 */
record PageWord(String text, float left, float right, float bottom, float size, String mark) {

  /** How many words they are. */
  int wordCount() {
    return text.strip().split("\\s+", -1).length;
  }
}
