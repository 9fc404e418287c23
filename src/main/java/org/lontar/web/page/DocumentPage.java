package org.lontar.web.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.cite.HeadTags;

/**
 * A document. Immutable.
 *
 * @param frame around it
 * @param head what programs are told
 * @param heading its title, what it is in one line, and where to take it
 * @param notices what the reader must know before he cites: warnings of the reading
 * @param inside the form that searches the text, and what it found
 * @param body the text
 * @param facts what is known of it, each value with its reason
 * @param doubts what is not certain of that, sentences of the catalogue
 * @param related other documents, and the file
 */
public record DocumentPage(
    Frame frame,
    Head head,
    Heading heading,
    List<String> notices,
    Inside inside,
    DocumentBody body,
    List<Fact> facts,
    List<String> doubts,
    Related related) {

  /** Copies the lists. */
  public DocumentPage {
    notices = List.copyOf(notices);
    facts = List.copyOf(facts);
    doubts = List.copyOf(doubts);
  }

  /**
   * What the head of the page tells programs for references and search engines.
   *
   * @param tags its elements {@code meta}
   * @param jsonLd what schema.org has for it, fit to stand in an element {@code script}
   */
  public record Head(List<HeadTags.Tag> tags, SafeString jsonLd) {
    /** Copies the list. */
    public Head {
      tags = List.copyOf(tags);
    }
  }

  /**
   * The top of the page.
   *
   * @param title for people, ready markup
   * @param language ISO 639 code of the document; null where it is not known
   * @param line type, date, place and chair, those that are known
   * @param cite the page with citations of the whole document
   * @param view the page that shows the original; null where it can't be shown
   */
  public record Heading(
      SafeString title,
      @Nullable String language,
      List<String> line,
      String cite,
      @Nullable String view) {
    /** Copies the list. */
    public Heading {
      line = List.copyOf(line);
    }
  }

  /**
   * The form that searches this document.
   *
   * @param action where it leads: this page
   * @param words as typed; empty for none
   * @param marks where they stand; null where none were given
   */
  public record Inside(String action, String words, @Nullable Marks marks) {}

  /**
   * Where the reader's words stand.
   *
   * @param summary how many paragraphs have them, in words
   * @param places those paragraphs; empty where none has
   * @param more how many of them are not named, in words; empty where all are
   */
  public record Marks(String summary, List<DocumentBody.Place> places, String more) {
    /** Copies the list. */
    public Marks {
      places = List.copyOf(places);
    }
  }

  /**
   * What belongs to a document.
   *
   * @param series the meetings before and after its own
   * @param copies those with the same text
   * @param tellers those whose relations lead here
   * @param similar those about the same things
   * @param holdings the file and what belongs to it
   */
  public record Related(
      List<Series> series,
      HitCard.Copies copies,
      List<Teller> tellers,
      List<Similar> similar,
      Holdings holdings) {
    /** Copies the lists. */
    public Related {
      series = List.copyOf(series);
      tellers = List.copyOf(tellers);
      similar = List.copyOf(similar);
    }
  }

  /**
   * A series of meetings that the document belongs to.
   *
   * @param title what is shown of it
   * @param href all documents of the series
   * @param before the meeting before this document's; null before the first
   * @param after the one after it; null where none is known
   */
  public record Series(
      String title, String href, @Nullable Neighbor before, @Nullable Neighbor after) {}

  /**
   * A meeting.
   *
   * @param name its number and year
   * @param documents the first of it; empty where none is held
   * @param more how many others there are, in words; empty where all are named
   */
  public record Neighbor(String name, List<Relative> documents, String more) {
    /** Copies the list. */
    public Neighbor {
      documents = List.copyOf(documents);
    }
  }

  /**
   * Another document and what it is to this one.
   *
   * @param role in words: {@code Reprinted by}
   * @param isSuccessor whether it takes this one's place
   */
  public record Teller(String role, boolean isSuccessor, String title, String href) {}

  /**
   * Another document about the same things.
   *
   * @param title for people
   * @param language ISO 639 code; null where it is not known
   * @param href its page
   * @param line type and date, those that are known
   * @param words what both share and few others have
   */
  public record Similar(
      String title, @Nullable String language, String href, List<String> line, List<String> words) {
    /** Copies the lists. */
    public Similar {
      line = List.copyOf(line);
      words = List.copyOf(words);
    }
  }

  /**
   * The file and what belongs to it.
   *
   * @param originalHref the file to download
   * @param originalName type and length of the file
   * @param location where it lies
   * @param alsoAt other places of the same bytes
   * @param container the archive or mail that it came in; null where it stands by itself
   * @param entries its entries or attachments
   */
  public record Holdings(
      String originalHref,
      String originalName,
      String location,
      List<String> alsoAt,
      @Nullable Relative container,
      List<Relative> entries) {
    /** Copies the lists. */
    public Holdings {
      alsoAt = List.copyOf(alsoAt);
      entries = List.copyOf(entries);
    }
  }

  /** Another document that belongs to this one. */
  public record Relative(String title, String href) {}
}
