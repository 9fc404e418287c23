package org.lontar.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page: the search box, what the collection holds, and what is new in it. Immutable.
 *
 * @param frame around it
 * @param holdings how many documents there are, and of which kinds, a sentence
 * @param chart documents by year; null where fewer than two years have some
 * @param shelves sector, chair and type, each with its values and counts
 * @param newest the newest documents
 */
public record HomePage(
    Frame frame,
    String holdings,
    @Nullable YearChart chart,
    List<Shelf> shelves,
    List<HitCard> newest) {

  /** Copies the lists. */
  public HomePage {
    shelves = List.copyOf(shelves);
    newest = List.copyOf(newest);
  }

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
