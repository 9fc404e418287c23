package org.lontar.cite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.document.PartialDate;

/**
 * What a citation says of a document, or of one of its paragraphs. All texts are single lines
 * without signs that nobody sees. Immutable.
 *
 * @param id the document's id
 * @param type what it is
 * @param title never empty
 * @param authors persons or bodies, in order; empty where nobody is named
 * @param date with what is known of it; null where nothing is
 * @param publication where it was published
 * @param addresses where it can be read
 * @param paragraph the paragraph that is cited; null for the whole document
 */
public record Reference(
    DocumentId id,
    ReferenceType type,
    String title,
    List<Author> authors,
    @Nullable PartialDate date,
    Publication publication,
    Addresses addresses,
    @Nullable CitedParagraph paragraph) {

  /** Copies the list. */
  public Reference {
    authors = List.copyOf(authors);
  }

  /**
   * Where and how a document was published.
   *
   * @param container the newspaper or site that an article is part of; null where there is none
   * @param publisher who published it, where that is not the author; null where nobody is named
   * @param place the town; null where it is not known
   * @param genre the document's own word for itself, where the title does not say it; null where it
   *     is not known
   * @param event the meeting with its number, where the title does not name it; null where there is
   *     none
   * @param language ISO 639 code; null where it is not known
   */
  public record Publication(
      @Nullable String container,
      @Nullable String publisher,
      @Nullable String place,
      @Nullable String genre,
      @Nullable String event,
      @Nullable String language) {}

  /**
   * Where a document can be read.
   *
   * @param permalink the permanent link at this portal, whole, of the paragraph where one is cited
   * @param published its own address on the web, http or https; null where it is not known
   */
  public record Addresses(String permalink, @Nullable String published) {

    /** The address for a list of references: that of the publisher where it is known. */
    public String best() {
      return published == null ? permalink : published;
    }
  }

  /**
   * The paragraph that is cited.
   *
   * @param anchor its place in the document
   * @param locator its number as a citation gives it: {@code 14}, {@code 12(b)}, {@code preambular
   *     3}
   * @param text its words
   */
  public record CitedParagraph(String anchor, String locator, String text) {}
}
