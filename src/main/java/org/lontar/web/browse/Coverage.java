package org.lontar.web.browse;

import java.util.List;

/**
 * The meetings of all series by year, with their words. Immutable.
 *
 * @param caption what the table shows
 * @param corner what its rows are
 * @param years the columns, newest first
 * @param undated the head of the last column, for meetings of which no year is known; empty where
 *     there are none
 * @param groups of rows
 */
public record Coverage(
    String caption, String corner, List<String> years, String undated, List<Group> groups) {

  /** Copies the lists. */
  public Coverage {
    years = List.copyOf(years);
    groups = List.copyOf(groups);
  }

  /** Rows that belong together, under a name. */
  public record Group(String name, List<Row> rows) {
    /** Copies the list. */
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A series.
   *
   * @param name of the series
   * @param href the page of the series
   * @param cells one for each year
   * @param undated meetings of which no year is known
   */
  public record Row(String name, String href, List<YearCell> cells, List<Mark> undated) {
    /** Copies the lists. */
    public Row {
      cells = List.copyOf(cells);
      undated = List.copyOf(undated);
    }
  }

  /**
   * What is known of a series in a year.
   *
   * @param state of the year
   * @param marks the meetings; empty where none is known
   */
  public record YearCell(State state, List<Mark> marks) {
    /** Copies the list. */
    public YearCell {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A meeting, or several in a row.
   *
   * @param state of the meeting
   * @param text its number, with signs
   * @param said what the signs mean, in words
   * @param href its documents; empty where there are none
   */
  public record Mark(State state, String text, String said, String href) {}

  /** What is known and held of a meeting or a year. */
  public enum State {
    /** Documents are held. */
    HELD("held"),
    /** Documents are held that do not say of which meeting. */
    UNNUMBERED("open"),
    /** It took place; documents of that year do not say whether they are of it. */
    UNSURE("unsure"),
    /** It took place, and nothing is held. */
    NOT_HELD("missing"),
    /** None took place. */
    NO_MEETING("idle"),
    /** Nothing is known. */
    UNKNOWN("unknown");

    private final String code;

    State(String code) {
      this.code = code;
    }

    /** The name in style sheets and in keys of messages. */
    public String code() {
      return code;
    }
  }
}
