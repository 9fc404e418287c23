package org.lontar.web.browse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.web.page.Frame;

/**
 * The page of a matrix. Immutable.
 *
 * @param frame around it
 * @param kind code of the matrix
 * @param tabs the tables there are
 * @param form what narrows it
 * @param matrix the table
 * @param hasSigns whether some of its cells carry signs, which the legend then explains
 * @param hasSeveral whether a document can be in two rows
 * @param omitted a sentence where values are left out; null where none are
 * @param csv the same as a sheet
 * @param svg the same as a picture
 * @param terms of the chairs, the newest first; empty on other pages
 */
public record MatrixPage(
    Frame frame,
    String kind,
    List<Tab> tabs,
    Form form,
    Matrix matrix,
    boolean hasSigns,
    boolean hasSeveral,
    @Nullable String omitted,
    String csv,
    String svg,
    List<Term> terms) {

  /** Copies the lists. */
  public MatrixPage {
    tabs = List.copyOf(tabs);
    terms = List.copyOf(terms);
  }

  /** A table to go to: its name, its address, whether it is this one. */
  public record Tab(String name, String href, boolean isCurrent) {}

  /** A parameter that travels along. */
  public record Carried(String name, String value) {}

  /**
   * What narrows the matrix.
   *
   * @param action where it is sent
   * @param words typed
   * @param since first year; empty for no limit
   * @param until last year; empty for no limit
   * @param carried what else travels along
   * @param chosen the same, for people
   * @param clear the address without all of it; empty where nothing narrows
   */
  public record Form(
      String action,
      String words,
      String since,
      String until,
      List<Carried> carried,
      List<String> chosen,
      String clear) {
    /** Copies the lists. */
    public Form {
      carried = List.copyOf(carried);
      chosen = List.copyOf(chosen);
    }
  }

  /**
   * A term of a chair.
   *
   * @param time in words
   * @param chair the country
   * @param theme null where there was none, or none is known
   * @param documents how many
   * @param href their list; empty where there are none
   */
  public record Term(
      String time, String chair, @Nullable String theme, String documents, String href) {}
}
