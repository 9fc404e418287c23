package org.lontar.web.page;

import java.util.List;

/**
 * The front page: the search box, what the collection holds, and what is new in it. Immutable.
 *
 * @param frame around it
 * @param holdings how many documents there are, and of which kinds, a sentence
 * @param years the years, oldest first
 * @param shelves sector, chair and type, each with its values and counts
 * @param newest the newest documents
 */
public record HomePage(
    Frame frame, String holdings, List<YearBar> years, List<Shelf> shelves, List<HitCard> newest) {

  /** Copies the lists. */
  public HomePage {
    years = List.copyOf(years);
    shelves = List.copyOf(shelves);
    newest = List.copyOf(newest);
  }

  /**
   * One year.
   *
   * @param year as shown
   * @param count documents in words
   * @param number documents
   * @param height 1 to 20, to the highest
   * @param href its list
   */
  public record YearBar(String year, String count, String number, int height, String href) {}

  /**
   * The values of one dimension.
   *
   * @param name by what they are told apart, as a heading
   * @param links one for each value
   */
  public record Shelf(String name, List<ShelfLink> links) {
    /** Copies the list. */
    public Shelf {
      links = List.copyOf(links);
    }
  }

  /** One value: its name, how many documents have it, and their list. */
  public record ShelfLink(String name, String count, String href) {}
}
