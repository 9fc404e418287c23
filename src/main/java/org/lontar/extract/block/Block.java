package org.lontar.extract.block;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document as it stands on the page. Immutable. */
public sealed interface Block {

  /** The words, lines joined by a space. */
  String text();

  /**
   * A heading that the file marks as one.
   *
   * @param text the words, white space folded
   * @param level 1 to 6; 1 is the largest
   */
  record Heading(String text, int level) implements Block {}

  /**
   * Running text.
   *
   * @param lines its lines, never empty, none blank, white space folded in each; one line where the
   *     file does not break lines
   */
  record Prose(List<String> lines) implements Block {
    /** Copies the list. */
    public Prose {
      lines = List.copyOf(lines);
    }

    @Override
    public String text() {
      return String.join(" ", lines);
    }
  }

  /**
   * An item of a list that the file marks as one.
   *
   * @param text the words, white space folded
   * @param marker the number or letter that the reader sees though it is not in the text; null for
   *     a bullet
   * @param depth how many lists the item is in, from 1
   */
  record Item(String text, @Nullable String marker, int depth) implements Block {}

  /**
   * A row of a table.
   *
   * @param text its cells joined by {@code " | "}, empty ones left out
   * @param table which table of the document, from 1
   */
  record Row(String text, int table) implements Block {}

  /**
   * By-line, author box, site name: kept as evidence, no part of the body.
   *
   * @param text the words, white space folded
   */
  record Furniture(String text) implements Block {}

  /**
   * What is set off at the top or the foot of a page: a running head, a page number, or a line of
   * the document that stands there.
   *
   * @param text the words, white space folded
   */
  record Edge(String text) implements Block {}

  /**
   * A note at the foot of a page: no part of the sentence that goes on behind it.
   *
   * @param text the words, its number or star included
   */
  record Note(String text) implements Block {}

  /** The start of a page of paper. */
  record PageBreak() implements Block {
    @Override
    public String text() {
      return "";
    }
  }
}
