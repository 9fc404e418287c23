package org.lontar.lucene.copies;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text as a row of hashed tokens: words, or single letters with their marks in scripts that put
 * no space between words. Case, width, punctuation and the kind of digits don't matter. One thread.
 */
final class TextTokens {

  /** What stands further back is not looked at: half a million words tell enough. */
  static final int MAX_TOKENS = 500_000;

  /** Weight of a word; a shingle of four words is as heavy as one of twelve letters. */
  static final int WORD_WEIGHT = 3;

  private static final int LETTER_WEIGHT = 1;

  private final NumberWords numberWords;
  private final BitSet numbers = new BitSet();
  private final BitSet letters = new BitSet();
  private long[] hashes = new long[256];
  private int count;

  private long word;
  private boolean isInWord;
  private boolean hasDigit;
  private boolean isAfterLetter;

  TextTokens(NumberWords numberWords) {
    this.numberWords = numberWords;
  }

  int count() {
    return count;
  }

  long hash(int token) {
    return hashes[token];
  }

  /** Whether a token counts or dates: it holds a digit or is a word that stands for one. */
  boolean isNumber(int token) {
    return numbers.get(token);
  }

  /** The weight of all tokens. */
  int weight() {
    return count * WORD_WEIGHT - letters.cardinality() * (WORD_WEIGHT - LETTER_WEIGHT);
  }

  int weight(int token) {
    return letters.get(token) ? LETTER_WEIGHT : WORD_WEIGHT;
  }

  /** Adds the tokens of a text. */
  void add(String raw) {
    String text =
        Normalizer.isNormalized(raw, Normalizer.Form.NFKC)
            ? raw
            : Normalizer.normalize(raw, Normalizer.Form.NFKC);
    for (int i = 0; i < text.length() && count < MAX_TOKENS; ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      take(point);
    }
    endWord();
    isAfterLetter = false;
  }

  private void take(int point) {
    int type = Character.getType(point);
    if (type == Character.FORMAT) {
      return;
    }
    boolean isMark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    if (isMark && isAfterLetter) {
      hashes[count - 1] = Mixing.then(hashes[count - 1], point);
    } else if (Character.isDigit(point)) {
      hasDigit = true;
      intoWord('0' + Character.digit(point, 10));
    } else if (Character.isLetter(point) && isWrittenWithoutSpaces(point)) {
      endWord();
      push(Mixing.mix(Mixing.append(Mixing.SEED, point)));
      letters.set(count - 1);
      isAfterLetter = true;
    } else if (isMark || Character.isLetter(point)) {
      intoWord(Character.toLowerCase(point));
    } else {
      endWord();
      isAfterLetter = false;
    }
  }

  private void intoWord(int point) {
    isAfterLetter = false;
    word = Mixing.append(isInWord ? word : Mixing.SEED, point);
    isInWord = true;
  }

  private void endWord() {
    if (isInWord) {
      long hash = Mixing.mix(word);
      push(hash);
      numbers.set(count - 1, hasDigit || numberWords.holds(hash));
    }
    isInWord = false;
    hasDigit = false;
  }

  private void push(long hash) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
    }
    hashes[count] = hash;
    count++;
  }

  /** Thai, Lao, Burmese, Khmer, and the scripts of Chinese and Japanese. */
  private static boolean isWrittenWithoutSpaces(int point) {
    if (point < 0x0E00) {
      return false;
    }
    return point <= 0x0EFF
        || (point >= 0x1000 && point <= 0x109F)
        || (point >= 0x1780 && point <= 0x17FF)
        || (point >= 0x3040 && point <= 0x30FF)
        || (point >= 0xA9E0 && point <= 0xA9FF)
        || (point >= 0xAA60 && point <= 0xAA7F)
        || Character.isIdeographic(point);
  }
}
