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
 */
public record ResultsPage(
    Frame frame,
    Reading reading,
    List<ExpansionSwitch> switches,
    Narrowing narrowing,
    Listing listing,
    Following following,
    Help help) {

  /** Copies the lists. */
  public ResultsPage {
    switches = List.copyOf(switches);
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
      @Nullable OtherReading other,
      @Nullable OtherReading likeTheFirst) {
    /** Copies the list. */
    public Reading {
      notes = List.copyOf(notes);
    }
  }

  /** Another way to read what was typed, and its address. */
  public record OtherReading(String name, String href) {}

  /**
   * The form beside the hits.
   *
   * @param chips what is chosen
   * @param clearHref the same words with nothing chosen
   * @param facets the dimensions
   * @param from first day asked for, ISO 8601; empty for none
   * @param to last day asked for; empty for none
   * @param carried what is chosen and has no control of its own in the form
   */
  public record Narrowing(
      List<Chip> chips,
      String clearHref,
      List<FacetBox> facets,
      String from,
      String to,
      List<Carried> carried) {
    /** Copies the lists. */
    public Narrowing {
      chips = List.copyOf(chips);
      facets = List.copyOf(facets);
      carried = List.copyOf(carried);
    }
  }

  /** Something that is chosen, and the address of the same list without it. */
  public record Chip(String name, String href) {}

  /** A parameter that the form sends along unseen. */
  public record Carried(String name, String value) {}

  /**
   * One dimension in the form.
   *
   * @param parameter its name in the address
   * @param name for people
   * @param first the options shown at once, every chosen one among them
   * @param more the others
   */
  public record FacetBox(
      String parameter, String name, List<FacetOption> first, List<FacetOption> more) {
    /** Copies the lists. */
    public FacetBox {
      first = List.copyOf(first);
      more = List.copyOf(more);
    }
  }

  /** One value that can be chosen. */
  public record FacetOption(String value, String name, String count, boolean isChosen) {}

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
   */
  public record Listing(
      String total,
      String matching,
      @Nullable Folding folding,
      int first,
      List<HitCard> hits,
      List<Order> orders,
      Paging paging) {
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
   * @param href the same list in the other way
   */
  public record Folding(String sentence, String change, String href) {}

  /** An order of hits. */
  public record Order(String name, String href, boolean isCurrent) {}

  /**
   * The way to other pages.
   *
   * @param page this page
   * @param last the last page; 0 where nothing was found
   * @param pastEnd says that this page is past the last; null where it is not
   * @param lastHref the last page
   * @param previousHref null on the first page
   * @param nextHref null on the last page
   * @param pages this page, its neighbors and both ends, in order
   */
  public record Paging(
      int page,
      int last,
      @Nullable String pastEnd,
      String lastHref,
      @Nullable String previousHref,
      @Nullable String nextHref,
      List<PageLink> pages) {
    /** Copies the list. */
    public Paging {
      pages = List.copyOf(pages);
    }
  }

  /** Another page; {@code afterGap} where pages between it and the one before are not named. */
  public record PageLink(String name, String href, boolean isCurrent, boolean afterGap) {}

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
  public record Part(String text, String count, String href, boolean isNothing) {}

  /** A change that finds something. */
  public record WayOut(String change, String count, String href) {}
}
