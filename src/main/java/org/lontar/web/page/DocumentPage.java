package org.lontar.web.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document. Immutable.
 *
 * @param frame around it
 * @param heading its title and what it is in one line
 * @param facts what is known of it, each value with its reason
 * @param doubts what is not certain of that, sentences
 * @param ties other documents with its text, and those that tell of it
 * @param similar other documents about the same things
 * @param holdings the file and what belongs to it
 * @param notices what the reader must know before he cites: warnings, changed wording
 * @param inside the form that searches the text, and what it found
 * @param body the text
 */
public record DocumentPage(
    Frame frame,
    Heading heading,
    List<Fact> facts,
    List<String> doubts,
    Ties ties,
    List<Similar> similar,
    Holdings holdings,
    List<String> notices,
    Inside inside,
    Body body) {

  /** Copies the lists. */
  public DocumentPage {
    facts = List.copyOf(facts);
    doubts = List.copyOf(doubts);
    similar = List.copyOf(similar);
    notices = List.copyOf(notices);
  }

  /**
   * The top of the page.
   *
   * @param title for people
   * @param language ISO 639 code of the document; null where it is not known
   * @param line type, date, place and chair, those that are known
   */
  public record Heading(String title, @Nullable String language, List<String> line) {
    /** Copies the list. */
    public Heading {
      line = List.copyOf(line);
    }
  }

  /**
   * One kind of fact with its values.
   *
   * @param name for people
   * @param values those that won; empty where none did
   * @param rivals those that competed and did not win
   */
  public record Fact(String name, List<FactValue> values, List<RivalLine> rivals) {
    /** Copies the lists. */
    public Fact {
      values = List.copyOf(values);
      rivals = List.copyOf(rivals);
    }

    /** Whether a rival contradicts what won, so that a person should look. */
    public boolean isInConflict() {
      return rivals.stream().anyMatch(RivalLine::isConflict);
    }
  }

  /**
   * A value that competed and did not win.
   *
   * @param text the value
   * @param isConflict whether it contradicts the one that won
   * @param reason why it did not win, a sentence
   * @param why where it comes from, a sentence
   * @param evidence the words that it rests on; null where there are none
   */
  public record RivalLine(
      String text, boolean isConflict, String reason, String why, @Nullable String evidence) {}

  /**
   * Other documents.
   *
   * @param copies those with the same text
   * @param tellers those whose relations lead here
   */
  public record Ties(HitCard.Copies copies, List<Teller> tellers) {
    /** Copies the list. */
    public Ties {
      tellers = List.copyOf(tellers);
    }
  }

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

  /** Another document and what it is to this one: {@code Reprinted by}. */
  public record Teller(String role, String title, String href) {}

  /**
   * One value and how it is known.
   *
   * @param text the value
   * @param href the documents that share it, or the address that it is; null where there is none
   * @param isOutside whether {@code href} leads away from the portal
   * @param origin {@code curated}, {@code stated}, {@code embedded} or {@code inferred}
   * @param why where the value comes from, a sentence
   * @param evidence the words that it rests on; null where there are none
   */
  public record FactValue(
      String text,
      @Nullable String href,
      boolean isOutside,
      String origin,
      String why,
      @Nullable String evidence) {}

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
  public record Marks(String summary, List<Place> places, String more) {
    /** Copies the list. */
    public Marks {
      places = List.copyOf(places);
    }
  }

  /** A place on this page. */
  public record Place(String name, String href) {}

  /**
   * The text.
   *
   * @param contents the headings of a long document; empty for a short one
   * @param paragraphs in reading order
   */
  public record Body(List<Place> contents, List<Line> paragraphs) {
    /** Copies the lists. */
    public Body {
      contents = List.copyOf(contents);
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * One paragraph.
   *
   * @param anchor its id on the page
   * @param kind {@code heading}, {@code numbered}, {@code item}, {@code clause}, {@code row} or
   *     {@code plain}
   * @param mark what stands beside it as the link: its number, or a sign
   * @param name of the link, for a screen reader
   * @param permalink its lasting address
   * @param language ISO 639 code; null where it is not known
   * @param markup the words, escaped and marked
   * @param previous the paragraph before this one that has the reader's words; null where there is
   *     none, or this one does not have them
   * @param next the one after it, likewise
   */
  public record Line(
      String anchor,
      String kind,
      String mark,
      String name,
      String permalink,
      @Nullable String language,
      SafeString markup,
      @Nullable Place previous,
      @Nullable Place next) {}
}
