package org.lontar.web.browse;

import java.util.List;
import org.lontar.web.page.Frame;

/**
 * The meetings of one series with their documents. Immutable.
 *
 * @param frame around it
 * @param name of the series
 * @param all every document of the series
 * @param csv the same as a sheet
 * @param entries the newest meeting first
 */
public record SeriesPage(Frame frame, String name, String all, String csv, List<Entry> entries) {

  /** Copies the list. */
  public SeriesPage {
    entries = List.copyOf(entries);
  }

  /**
   * A meeting, several in a row of which nothing is known, or the documents of a year.
   *
   * @param id its place on the page
   * @param title which
   * @param when in words
   * @param state what is held: code of a {@link Coverage.State}
   * @param said the same in words
   * @param documents those that are named
   * @param more where there are more: how many, and their list
   */
  public record Entry(
      String id,
      String title,
      String when,
      String state,
      String said,
      List<Held> documents,
      More more) {
    /** Copies the list. */
    public Entry {
      documents = List.copyOf(documents);
    }
  }

  /** Documents that are not named: a sentence and their list; both empty where there are none. */
  public record More(String text, String href) {}

  /**
   * A document.
   *
   * @param title for people
   * @param href its page
   * @param facts type and date, as far as they are known
   */
  public record Held(String title, String href, List<String> facts) {
    /** Copies the list. */
    public Held {
      facts = List.copyOf(facts);
    }
  }
}
