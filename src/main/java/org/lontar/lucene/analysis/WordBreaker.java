package org.lontar.lucene.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Finds the words of a text in any script: by the rules of Unicode, by dictionary for Thai, Lao,
 * Khmer and Chinese, by syllable for Burmese, whose dictionary misses too many words. One thread;
 * reusable.
 */
public final class WordBreaker {

  private final ICUTokenizer tokenizer =
      new ICUTokenizer(new DefaultICUTokenizerConfig(true, false));
  private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);

  private boolean isOpen;

  /**
   * Begins with a text, and leaves any other one unfinished; {@link #next} goes to its first word.
   */
  public void start(String text) throws IOException {
    if (isOpen) {
      tokenizer.close();
    }
    isOpen = true;
    tokenizer.setReader(new StringReader(text));
    tokenizer.reset();
  }

  /** Goes to the next word; false after the last one, and then another text may be started. */
  public boolean next() throws IOException {
    if (tokenizer.incrementToken()) {
      return true;
    }
    tokenizer.end();
    tokenizer.close();
    isOpen = false;
    return false;
  }

  /** The word as it stands in the text. */
  public String text() {
    return term.toString();
  }

  /** Where the word begins in the text, in UTF-16 units. */
  public int startOffset() {
    return offset.startOffset();
  }

  /** Where the word ends, exclusive. */
  public int endOffset() {
    return offset.endOffset();
  }

  /** All words of a text, folded. */
  public List<Word> words(String text) throws IOException {
    List<Word> words = new ArrayList<>();
    start(text);
    while (next()) {
      words.add(Word.of(text()));
    }
    return words;
  }
}
