package org.lontar.catalogue;

import org.jspecify.annotations.Nullable;
import org.lontar.document.Paragraph;
import org.lontar.document.Part;

/**
 * One connected stretch of a document's words, as the finders read it. Immutable.
 *
 * @param part where it stands
 * @param words the words as they are
 * @param folded the same words folded, of the same length
 * @param paragraph the paragraph that it is; null for the title and furniture
 */
record Piece(Part part, String words, String folded, @Nullable Paragraph paragraph) {

  /** How much of one paragraph is looked at: more than any that people write. */
  static final int MAX_CHARS = 10_000;

  static Piece of(Part part, String whole) {
    String words = bounded(whole);
    return new Piece(part, words, Folding.fold(words), null);
  }

  static Piece of(Paragraph paragraph) {
    String words = bounded(paragraph.text());
    return new Piece(Part.TEXT, words, Folding.fold(words), paragraph);
  }

  /** The beginning of what is too long, without a torn word or letter. */
  private static String bounded(String words) {
    if (words.length() <= MAX_CHARS) {
      return words;
    }
    int space = words.lastIndexOf(' ', MAX_CHARS);
    int end = space > MAX_CHARS / 2 ? space : MAX_CHARS;
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end);
  }

  /** The words from {@code start} to {@code end}, both moved outwards to the words' edges. */
  String quote(int start, int end) {
    int from = Math.max(0, start);
    int to = Math.min(words.length(), end);
    while (from > 0 && isOfAWord(words.charAt(from - 1)) && isOfAWord(words.charAt(from))) {
      from--;
    }
    while (to < words.length() && isOfAWord(words.charAt(to - 1)) && isOfAWord(words.charAt(to))) {
      to++;
    }
    return words.substring(from, to).strip();
  }

  private static boolean isOfAWord(char c) {
    return (c >= '0' && c <= '9')
        || (Character.isLetter(c)
            && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  /** The sentence around {@code start} to {@code end}, at most {@code most} characters each way. */
  String sentence(int start, int end, int most) {
    return words.substring(sentenceStart(start, most), sentenceEnd(end, most)).strip();
  }

  /** Where the sentence of {@code index} begins, at most {@code most} characters before it. */
  int sentenceStart(int index, int most) {
    int floor = Math.max(0, index - most);
    for (int i = index - 1; i > floor; i--) {
      if (isStop(i - 1) && folded.charAt(i) == ' ') {
        return i + 1;
      }
    }
    return floor;
  }

  /** Where the sentence of {@code index} ends, at most {@code most} characters after it. */
  int sentenceEnd(int index, int most) {
    int ceiling = Math.min(folded.length(), index + most);
    for (int i = index; i < ceiling; i++) {
      if (isStop(i) && (i + 1 == folded.length() || folded.charAt(i + 1) == ' ')) {
        return i + 1;
      }
    }
    return ceiling;
  }

  /** A stop that ends a sentence: not one after a short form or an initial ("Sept.", "Mr."). */
  private boolean isStop(int index) {
    if (index < 0) {
      return false;
    }
    char c = folded.charAt(index);
    if (c != '.' && c != '!' && c != '?' && c != ';') {
      return false;
    }
    int word = index;
    while (word > 0 && Character.isLetter(folded.charAt(word - 1))) {
      word--;
    }
    return c != '.' || index - word > 4 || index == word;
  }
}
