package org.lontar.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of results. Immutable.
 *
 * @param frame around it
 * @param reading how the query was read
 * @param switches what was looked for in other words, or could be
 * @param narrowing what is chosen and what can be
 * @param listing the hits
 * @param following the ways to hear of new ones
 * @param help for a reader who found little or nothing
 * @param turning what the form of long requests holds; empty where every way is a link
 */
public record ResultsPage(
    Frame frame,
    Reading reading,
    List<ExpansionSwitch> switches,
    Narrowing narrowing,
    Listing listing,
    Following following,
    Help help,
    List<Carried> turning) {

  /** Copies the lists. */
  public ResultsPage {
    switches = List.copyOf(switches);
    turning = List.copyOf(turning);
  }

  /**
   * How the query was read.
   *
   * @param sentence in words; empty where nothing was typed
   * @param notes what was repaired, read otherwise than typed, or limited
   * @param other the other way to read it; null where that is the same
   * @param likeTheFirst the way to prefer documents like the first ones, or back; null where there
   *     is nothing to prefer
   */
  public record Reading(
      String sentence,
      List<String> notes,
      @Nullable NamedTurn other,
      @Nullable NamedTurn likeTheFirst) {
    /** Copies the list. */
    public Reading {
      notes = List.copyOf(notes);
    }
  }

  /** A way, and what it is called. */
  public record NamedTurn(String name, Turn turn) {}

  /**
   * The form beside the hits.
   *
   * @param chips what is chosen
   * @param clear the same words with nothing chosen
   * @param facets the dimensions
   * @param from first day asked for, ISO 8601; empty for none
   * @param to last day asked for; empty for none
   * @param carried what is chosen and has no control of its own in the form
   * @param chosen everything that is asked for beside the words
   * @param shows what the script says on the button
   */
  public record Narrowing(
      List<Chip> chips,
      Turn clear,
      List<FacetBox> facets,
      String from,
      String to,
      List<Carried> carried,
      List<Carried> chosen,
      Shows shows) {
    /** Copies the lists. */
    public Narrowing {
      chips = List.copyOf(chips);
      facets = List.copyOf(facets);
      carried = List.copyOf(carried);
      chosen = List.copyOf(chosen);
    }
  }

  /** Something that is chosen, and the way to the same list without it, with its name. */
  public record Chip(String name, String undo, Turn turn) {}

  /** A parameter that the form sends along unseen. */
  public record Carried(String name, String value) {}

  /**
   * The hits of this page.
   *
   * @param total how many there are, a sentence
   * @param matching what of the words they have; empty where all have all of them
   * @param folding what is done with copies; null where there are none to fold
   * @param first number of the first hit
   * @param hits this page's
   * @param orders the orders to choose from
   * @param paging the other pages
   * @param take the way to take all of them along, with its name; null where there are none
   */
  public record Listing(
      String total,
      String matching,
      @Nullable Folding folding,
      int first,
      List<HitCard> hits,
      List<Order> orders,
      Paging paging,
      @Nullable NamedTurn take) {
    /** Copies the lists. */
    public Listing {
      hits = List.copyOf(hits);
      orders = List.copyOf(orders);
    }
  }

  /**
   * What is done with copies.
   *
   * @param sentence in words
   * @param change the other way, as a link
   * @param turn the same list in the other way
   */
  public record Folding(String sentence, String change, Turn turn) {}

  /** An order of hits. */
  public record Order(String name, Turn turn, boolean isCurrent) {}

  /**
   * The way to other pages.
   *
   * @param page this page
   * @param last the last page; 0 where nothing was found
   * @param pastEnd says that this page is past the last; null where it is not
   * @param toLast the last page
   * @param previous null on the first page
   * @param next null on the last page
   * @param pages this page, its neighbors and both ends, in order
   */
  public record Paging(
      int page,
      int last,
      @Nullable String pastEnd,
      Turn toLast,
      @Nullable Turn previous,
      @Nullable Turn next,
      List<PageLink> pages) {
    /** Copies the list. */
    public Paging {
      pages = List.copyOf(pages);
    }
  }

  /** Another page; {@code afterGap} where pages between it and the one before are not named. */
  public record PageLink(String name, Turn turn, boolean isCurrent, boolean afterGap) {}

  /**
   * Help for a reader who found little or nothing.
   *
   * @param meant the query that may have been meant; null where none is known
   * @param parts what the words find one by one; empty where that says nothing
   * @param waysOut what can be changed
   */
  public record Help(@Nullable WayOut meant, List<Part> parts, List<WayOut> waysOut) {
    /** Copies the lists. */
    public Help {
      parts = List.copyOf(parts);
      waysOut = List.copyOf(waysOut);
    }
  }

  /** What a part of the query finds alone. */
  public record Part(String text, String count, Turn turn, boolean isNothing) {}

  /** A change that finds something. */
  public record WayOut(String change, String count, Turn turn) {}
}
