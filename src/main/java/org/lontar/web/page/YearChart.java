package org.lontar.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Documents by year: a picture, and the same as a table for those who don't see it. Immutable.
 *
 * @param bars one for each year of the picture, also those without documents, the oldest first
 * @param rows one for each year with documents, the newest first
 */
public record YearChart(List<Bar> bars, List<Row> rows) {
  /** Height of the highest bar, in pixels. */
  public static final int HEIGHT = 64;

  /** Copies the lists. */
  public YearChart {
    bars = List.copyOf(bars);
    rows = List.copyOf(rows);
  }

  /**
   * One bar. Places and widths are shares of the picture's width.
   *
   * @param place left end of its column
   * @param width of its column
   * @param left left end of the bar
   * @param thick width of the bar
   * @param top its upper end, pixels from the top
   * @param height in pixels, 0 to {@value YearChart#HEIGHT}
   * @param said year and documents, a sentence
   * @param isChosen whether the request asks for the year
   * @param label the year under it; null where it is not written
   * @param middle where the label stands
   * @param anchor which end of the label stands there
   * @param turn the list of the year; null where it has no documents
   */
  public record Bar(
      String place,
      String width,
      String left,
      String thick,
      int top,
      int height,
      String said,
      boolean isChosen,
      @Nullable String label,
      String middle,
      String anchor,
      @Nullable Turn turn) {}

  /** A year of the table, with its documents and their list. */
  public record Row(String year, String count, boolean isChosen, Turn turn) {}
}
