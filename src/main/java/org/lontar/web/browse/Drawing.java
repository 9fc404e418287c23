package org.lontar.web.browse;

import java.util.List;

/**
 * A picture of a table: boxes and words at their places, in pixels. It names no style sheet, font
 * or other file, so that it can be taken along. Immutable.
 *
 * @param width of the whole
 * @param height of the whole
 * @param title what it shows
 * @param description the same at length, for those who do not see it
 * @param boxes drawn first
 * @param words drawn over them
 */
public record Drawing(
    int width, int height, String title, String description, List<Box> boxes, List<Word> words) {

  /** Makes the words fit for XML, and copies the lists. */
  public Drawing {
    title = XmlWords.of(title);
    description = XmlWords.of(description);
    boxes = List.copyOf(boxes);
    words = List.copyOf(words);
  }

  /** A box: its left upper corner, its size, its color, and the color of its dashed edge. */
  public record Box(int x, int y, int width, int height, String fill, String edge) {}

  /**
   * Words.
   *
   * @param x where they begin, end or have their middle
   * @param y their base line
   * @param text what they say
   * @param anchor {@code start}, {@code middle} or {@code end}
   * @param color of the letters
   * @param weight 400 or 600
   * @param turn degrees, 0 for words that lie
   */
  public record Word(int x, int y, String text, String anchor, String color, int weight, int turn) {
    /** Makes the words fit for XML. */
    public Word {
      text = XmlWords.of(text);
    }
  }
}
