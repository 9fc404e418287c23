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
 * Finds the words of a text in any script: by the rules of Unicode, by dictionary for Thai and
 * Chinese, by syllable for Burmese, Lao and Khmer, whose dictionaries miss too many words. One
 * thread; reusable.
 */
public final class WordBreaker {

  private static final Spot NOTHING = new Spot("", 0, 0);

  /** Longer runs without a space are taken apart in pieces. */
  private static final int MAX_RUN_CHARS = 1_000;

  private final ICUTokenizer tokenizer =
      new ICUTokenizer(new DefaultICUTokenizerConfig(true, false));
  private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);

  private boolean isOpen;

  /** A run of clusters of which some are still to come. */
  private Spot clustered = NOTHING;

  private int nextCluster;
  private @Nullable Spot heldBack;

  /**
   * Begins with a text, and leaves any other one unfinished; {@link #next} goes to its first word.
   */
  public void start(String text) throws IOException {
    if (isOpen) {
      tokenizer.close();
    }
    isOpen = true;
    clustered = NOTHING;
    heldBack = null;
    nextCluster = 0;
    tokenizer.setReader(new StringReader(text));
    tokenizer.reset();
  }

  /** The next word; null after the last one, and then another text may be started. */
  public @Nullable Spot next() throws IOException {
    if (nextCluster < clustered.text().length()) {
      return nextCluster();
    }
    Spot token = nextToken();
    if (token == null || !Syllables.hasClusters(token.text())) {
      return token;
    }
    // Where the dictionary breaks between clusters is chance, and sometimes it is inside one.
    Spot after = nextToken();
    while (after != null && isSameRun(token, after)) {
      token = new Spot(token.text() + after.text(), token.start(), after.end());
      after = nextToken();
    }
    heldBack = after;
    clustered = token;
    nextCluster = 0;
    return nextCluster();
  }

  /** All words of a text with their places. */
  public List<Spot> spots(String text) throws IOException {
    List<Spot> spots = new ArrayList<>();
    start(text);
    for (Spot spot = next(); spot != null; spot = next()) {
      spots.add(spot);
    }
    return spots;
  }

  private static boolean isSameRun(Spot run, Spot token) {
    return token.start() == run.end()
        && Syllables.hasClusters(token.text())
        && run.text().length() < MAX_RUN_CHARS;
  }

  private @Nullable Spot nextToken() throws IOException {
    if (heldBack != null) {
      Spot token = heldBack;
      heldBack = null;
      return token;
    }
    if (!isOpen) {
      return null;
    }
    if (!tokenizer.incrementToken()) {
      tokenizer.end();
      tokenizer.close();
      isOpen = false;
      return null;
    }
    return new Spot(term.toString(), offset.startOffset(), offset.endOffset());
  }

  private Spot nextCluster() {
    int start = nextCluster;
    nextCluster = Syllables.end(clustered.text(), start);
    return new Spot(
        clustered.text().substring(start, nextCluster),
        clustered.start() + start,
        clustered.start() + nextCluster);
  }
}
