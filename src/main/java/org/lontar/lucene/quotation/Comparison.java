package org.lontar.lucene.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lontar.lucene.quotation.HeldText.HeldWord;
import org.lontar.lucene.quotation.Quotation.Part;
import org.lontar.search.QuotationPiece;
import org.lontar.search.QuotationPiece.Kind;

/**
 * What a quotation and a text have in common. Immutable.
 *
 * @param pieces the whole quotation beside the text, in order
 * @param places the paragraphs of the document that it is taken from, from 0, in order
 * @param edits how many words are changed, added or missing
 */
public record Comparison(List<QuotationPiece> pieces, List<Integer> places, int edits) {

  /** More cells of the alignment than this are not computed: a matter of memory. */
  private static final long MAX_CELLS = 20_000_000;

  /**
   * Fewer quoted words than this stand in any order anywhere: they are held word for word or not.
   */
  private static final int FEWEST_WORDS = 5;

  /** The share of the quoted words that must be left when the edits are taken off; measured. */
  private static final double LEAST_LIKENESS = 0.55;

  /** So few clusters between two edits are no word: the edits are one. */
  private static final int FEWEST_CLUSTERS = 2;

  /** Copies the lists. */
  public Comparison {
    pieces = List.copyOf(pieces);
    places = List.copyOf(places);
  }

  /** Whether nothing differs but what the quoter says himself. */
  public boolean isVerbatim() {
    return edits == 0;
  }

  /**
   * Holds a quotation against a text.
   *
   * @return nothing where they have too little in common for one to be taken from the other, or
   *     where the two are too long together
   */
  public static Optional<Comparison> of(Quotation quotation, HeldText text) {
    List<Part> parts = quotation.parts();
    List<HeldWord> words = text.words();
    if (parts.isEmpty() || (parts.size() + 1L) * (words.size() + 1L) > MAX_CELLS) {
      return Optional.empty();
    }
    Runs runs = new Runs(parts, words);
    Alignment.align(parts, words).forEach(runs::add);
    Comparison comparison = of(runs.joined(FEWEST_CLUSTERS), quotation, text);
    return isLike(comparison, quotation) ? Optional.of(comparison) : Optional.empty();
  }

  private static boolean isLike(Comparison comparison, Quotation quotation) {
    int quoted = quotation.size();
    boolean isShort = quoted < FEWEST_WORDS;
    return comparison.isVerbatim()
        || (!isShort && quoted - comparison.edits >= LEAST_LIKENESS * quoted);
  }

  private static Comparison of(List<Run> runs, Quotation quotation, HeldText text) {
    List<QuotationPiece> pieces = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    int edits = 0;
    for (Run run : runs) {
      pieces.add(run.piece(quotation, text));
      if (run.kind() == Kind.SAME) {
        run.addPlaces(text, places);
      }
      edits += run.edits();
    }
    return new Comparison(pieces, places.stream().distinct().sorted().toList(), edits);
  }
}
