package org.lontar.extract;

import org.lontar.document.DocumentText;
import org.lontar.document.Paragraph;

/**
 * The text that a file with all its entries may hand over, so that no file fills the memory of the
 * portal: a unit for each UTF-16 unit, a hundred for each paragraph. One thread.
 */
final class TextBudget {

  private static final long PARAGRAPH_COST = 100;

  private final long allowed;
  private long left;

  /** Allows {@code allowed} units in all. */
  TextBudget(long allowed) {
    this.allowed = allowed;
    this.left = allowed;
  }

  /** The outcome itself, or a failure where its text is more than what is left. */
  Extraction spend(Extraction outcome) {
    if (!(outcome instanceof Extraction.Extracted extracted)) {
      return outcome;
    }
    long cost = cost(extracted.text());
    if (cost > left) {
      return new Extraction.Failed(
          "extract",
          "the file and its entries hold more text than is read from one file (limit of "
              + allowed
              + "); unpack it by hand, or split it");
    }
    left -= cost;
    return outcome;
  }

  private static long cost(DocumentText text) {
    long cost = 0;
    for (Paragraph paragraph : text.paragraphs()) {
      cost += PARAGRAPH_COST + paragraph.text().length();
    }
    for (String furniture : text.furniture()) {
      cost += furniture.length();
    }
    return cost;
  }
}
