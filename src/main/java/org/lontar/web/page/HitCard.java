package org.lontar.web.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.search.Copy;
import org.lontar.search.CopyList;

/**
 * One found document on a page. Immutable.
 *
 * @param id of the document
 * @param title for people
 * @param href its page, with the reader's words
 * @param language ISO 639 code; null where it is not known
 * @param facts type, date, chair and source, those that are known
 * @param passages why it was found
 * @param copies the other documents with the same text
 */
public record HitCard(
    String id,
    String title,
    String href,
    @Nullable String language,
    List<String> facts,
    List<PassageLine> passages,
    Copies copies) {

  /** Copies the lists. */
  public HitCard {
    facts = List.copyOf(facts);
    passages = List.copyOf(passages);
  }

  /**
   * The other documents with the same text.
   *
   * @param summary how many, in words; empty where there is none
   * @param first the first of them
   * @param more how many others there are, in words; empty where all are named
   */
  public record Copies(String summary, List<CopyLine> first, String more) {
    /** Copies the list. */
    public Copies {
      first = List.copyOf(first);
    }

    /** In words and links. */
    static Copies of(CopyList list, Names names) {
      long others = list.total() - list.first().size();
      return new Copies(
          list.total() == 0 ? "" : names.text("results.copies", list.total()),
          list.first().stream().map(CopyLine::of).toList(),
          others == 0 ? "" : names.text("names.more", others));
    }
  }

  /** One copy; its source is null where it is not known. */
  public record CopyLine(String title, String href, @Nullable String source) {
    private static CopyLine of(Copy copy) {
      return new CopyLine(copy.title(), SearchLinks.ofDocument(copy.id()), copy.source());
    }
  }

  /**
   * One passage.
   *
   * @param number the paragraph's printed number; null where it has none
   * @param name what the link leads to, for a screen reader
   * @param href the paragraph on the document's page
   * @param citeName what the link to its citation is called, for a screen reader; empty where the
   *     paragraph has no number
   * @param citeHref the paragraph's quotation, citation and permanent link
   * @param language ISO 639 code; null where it is not known
   * @param markup the words, escaped and marked
   */
  public record PassageLine(
      @Nullable String number,
      String name,
      String href,
      String citeName,
      String citeHref,
      @Nullable String language,
      SafeString markup) {}
}
