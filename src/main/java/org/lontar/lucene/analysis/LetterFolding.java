package org.lontar.lucene.analysis;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/**
 * Folds letters: case, width and typography in all scripts, accents on Latin letters only.
 *
 * <p>The marks of Thai, Lao, Khmer and Burmese are letters to their readers and stay, which is why
 * the folding filter of the analysis library is not used here. Thread-safe.
 */
final class LetterFolding {

  private static final Normalizer2 CASE_FOLDING = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

  private static final char TYPOGRAPHIC_APOSTROPHE = '\u2019';
  private static final char MODIFIER_APOSTROPHE = '\u02BC';

  private LetterFolding() {}

  /** NFKC case folding, one kind of apostrophe, and one place for each mark. */
  static String foldCase(String word) {
    String folded =
        CASE_FOLDING
            .normalize(word)
            .replace(TYPOGRAPHIC_APOSTROPHE, '\'')
            .replace(MODIFIER_APOSTROPHE, '\'');
    return folded.chars().allMatch(c -> c < 0x80)
        ? folded
        : MarkOrder.fold(VietnameseTones.fold(folded));
  }

  /** Drops the accents of Latin letters from a word whose case is folded. */
  static String foldAccents(String word) {
    if (word.chars().allMatch(c -> c < 0x80)) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length());
    boolean afterLatin = false;
    String decomposed = DECOMPOSED.normalize(word);
    for (int i = 0; i < decomposed.length(); ) {
      int codePoint = decomposed.codePointAt(i);
      i += Character.charCount(codePoint);
      boolean isMark = UCharacter.getType(codePoint) == Character.NON_SPACING_MARK;
      if (!isMark) {
        afterLatin = UScript.getScript(codePoint) == UScript.LATIN;
      }
      if (!isMark || !afterLatin) {
        folded.append(plain(codePoint));
      }
    }
    return COMPOSED.normalize(folded);
  }

  /** Letters whose stroke or ligature is no mark of its own in Unicode. */
  private static String plain(int codePoint) {
    return switch (codePoint) {
      case 'đ', 'ð' -> "d";
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'ħ' -> "h";
      case 'ŧ' -> "t";
      case 'ı' -> "i";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      default -> Character.toString(codePoint);
    };
  }
}
