package org.lontar.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dimension in the form beside the hits. Immutable.
 *
 * @param parameter its name in the address
 * @param name for people
 * @param first the options shown at once, every chosen and excluded one among them
 * @param more further ones, one click away
 * @param all the way to all values, with a search among them; null where these are all
 * @param terms for chairs: their terms; empty elsewhere, and where no chair is chosen
 * @param years for years: the picture and the fields; null elsewhere
 */
public record FacetBox(
    String parameter,
    String name,
    List<Option> first,
    List<Option> more,
    @Nullable AllValues all,
    List<TermLine> terms,
    @Nullable YearBox years) {
  /** Copies the lists. */
  public FacetBox {
    first = List.copyOf(first);
    more = List.copyOf(more);
    terms = List.copyOf(terms);
  }

  /**
   * One value that can be chosen or left out.
   *
   * @param value as the address has it
   * @param name for people
   * @param count documents that have it; empty where it is left out
   * @param isChosen whether it is asked for
   * @param isExcluded whether documents with it are left out
   */
  public record Option(
      String value, String name, String count, boolean isChosen, boolean isExcluded) {}

  /** The way to all values, and what it is called. */
  public record AllValues(String name, Turn turn) {}

  /**
   * A term of a chair.
   *
   * @param years when it was
   * @param chair whose it was
   * @param theme as printed; null where none is known
   * @param count documents of it
   * @param turn the list of them
   * @param isChosen whether this page is that list
   */
  public record TermLine(
      String years,
      String chair,
      @Nullable String theme,
      String count,
      Turn turn,
      boolean isChosen) {}

  /**
   * The years in the form.
   *
   * @param chart their picture; null where there is one year or none
   * @param from the first year asked for; empty for none
   * @param to the last year asked for; empty for none
   */
  public record YearBox(@Nullable YearChart chart, String from, String to) {}
}
