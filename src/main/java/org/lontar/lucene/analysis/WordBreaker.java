package org.lontar.lucene.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text in any script: by the rules of Unicode, by syllable for Burmese, by
 * cluster for Thai, Lao and Khmer, by character for Chinese. No place of a break depends on a
 * dictionary, and so none on the words around. One thread; reusable.
 */
public final class WordBreaker {

  private final ICUTokenizer tokenizer =
      new ICUTokenizer(new DefaultICUTokenizerConfig(false, false));
  private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);

  private String text = "";
  private int pieceStart;
  private int pieceEnd;
  private boolean isOpen;

  /** Where the run of clusters ends of which some are still to come. */
  private int runEnd;

  private int nextCluster;
  private @Nullable Spot heldBack;

  /**
   * Begins with a text, and leaves any other one unfinished; {@link #next} goes to its first word.
   */
  public void start(String newText) throws IOException {
    if (isOpen) {
      tokenizer.close();
      isOpen = false;
    }
    text = newText;
    pieceEnd = 0;
    runEnd = 0;
    nextCluster = 0;
    heldBack = null;
  }

  /** The next word; null after the last one, and then another text may be started. */
  public @Nullable Spot next() throws IOException {
    if (nextCluster < runEnd) {
      return nextCluster();
    }
    Spot token = nextToken();
    if (token == null || !Syllables.hasClusters(token.text())) {
      return token;
    }
    // Where the library's dictionary breaks is chance.
    runEnd = token.end();
    Spot after = nextToken();
    while (after != null && after.start() == runEnd && Syllables.hasClusters(after.text())) {
      runEnd = after.end();
      after = nextToken();
    }
    heldBack = after;
    nextCluster = token.start();
    return nextCluster();
  }

  /** All words of a text with their places. */
  public List<Spot> spots(String whole) throws IOException {
    List<Spot> spots = new ArrayList<>();
    start(whole);
    for (Spot spot = next(); spot != null; spot = next()) {
      spots.add(spot);
    }
    return spots;
  }

  private @Nullable Spot nextToken() throws IOException {
    if (heldBack != null) {
      Spot token = heldBack;
      heldBack = null;
      return token;
    }
    while (isOpen || pieceEnd < text.length()) {
      if (!isOpen) {
        openPiece();
      }
      if (tokenizer.incrementToken()) {
        return new Spot(
            term.toString(), pieceStart + offset.startOffset(), pieceStart + offset.endOffset());
      }
      tokenizer.end();
      tokenizer.close();
      isOpen = false;
    }
    return null;
  }

  private void openPiece() throws IOException {
    pieceStart = pieceEnd;
    pieceEnd = TextPieces.end(text, pieceStart);
    tokenizer.setReader(new StringReader(text.substring(pieceStart, pieceEnd)));
    tokenizer.reset();
    isOpen = true;
  }

  private Spot nextCluster() {
    int start = nextCluster;
    nextCluster = Syllables.end(text, start, runEnd);
    return new Spot(text.substring(start, nextCluster), start, nextCluster);
  }
}
