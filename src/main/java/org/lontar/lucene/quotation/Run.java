package org.lontar.lucene.quotation;

import java.util.List;
import org.lontar.lucene.quotation.HeldText.HeldWord;
import org.lontar.lucene.quotation.Quotation.Part;
import org.lontar.search.QuotationPiece;
import org.lontar.search.QuotationPiece.Kind;

/**
 * Steps of one kind after one another. Immutable.
 *
 * @param kind of all of them
 * @param parts of the quotation, in order
 * @param words of the text, in order, as their places in it
 */
record Run(Kind kind, List<Part> parts, List<Integer> words) {

  Run {
    parts = List.copyOf(parts);
    words = List.copyOf(words);
  }

  /** How many words it takes to make one side the other. */
  int edits() {
    return switch (kind) {
      case CHANGED -> Math.max(parts.size(), words.size());
      case ADDED -> parts.size();
      case MISSING -> words.size();
      case SAME, OMITTED, OWN_WORDS -> 0;
    };
  }

  QuotationPiece piece(Quotation quotation, HeldText text) {
    String quoted =
        parts.isEmpty()
            ? ""
            : quotation.text().substring(parts.getFirst().start(), parts.getLast().end());
    String held = words.isEmpty() ? "" : text.between(words.getFirst(), words.getLast());
    return new QuotationPiece(kind, quoted, held);
  }

  void addPlaces(HeldText text, List<Integer> places) {
    List<HeldWord> all = text.words();
    for (int word : words) {
      if (!all.get(word).isNumber()) {
        places.add(text.place(all.get(word)));
      }
    }
  }
}
