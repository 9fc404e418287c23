package org.lontar.catalogue;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells strings between spaces that are no words of any writing: broken characters, marks without a
 * letter, signs, digits or capitals within a word, letters one by one. Thread-safe.
 */
final class OddWord {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)^\\W*(?:https?:|www\\.)|@|\\.\\w{2,4}/|^\\W*[\\w-]+(?:\\.[\\w-]+)+\\W*$");

  /** "l1k3 th1s": a digit between small letters. */
  private static final Pattern DIGIT_WITHIN = Pattern.compile("\\p{Ll}\\d+\\p{Ll}");

  /**
   * "mInister", "leadErs": capitals within; two small letters before allow "iPhone", "McDonald".
   */
  private static final Pattern CAPITAL_WITHIN =
      Pattern.compile("\\p{Ll}{3}\\p{Lu}\\p{Ll}|^\\p{Ll}\\p{Lu}+\\p{Ll}|\\p{Ll}\\p{Lu}{1,2}$");

  /** Signs that stand in no word; hyphens, apostrophes, dots, slashes, ampersands do. */
  private static final Pattern SIGN_WITHIN =
      Pattern.compile(
          "\\p{L}\\p{M}*[^\\p{L}\\p{M}\\p{N}\\p{Cf}\\p{Pd}\\p{Z}'’ʼ‘´`.,:;/&()\\[\\]“”\"…@_+·•၊။។ៗๆฯໆ·-]\\p{L}");

  /** A stop or a bracket between small letters: "min;ster", "go.vern". */
  private static final Pattern STOP_WITHIN = Pattern.compile("\\p{Ll}[,;:!?)(]\\p{Ll}");

  private static final Pattern BARE_MARK =
      Pattern.compile("^\\p{M}|[^\\p{L}\\p{M}\\p{Cf}\\p{N}]\\p{M}|\u25cc");

  private static final Pattern VOWEL =
      Pattern.compile("[aeiouyw\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]");

  private static final int LONG = 4;
  private static final int LONGEST = 300;

  private OddWord() {}

  static boolean is(String printed) {
    String whole = printed.substring(0, Math.min(printed.length(), LONGEST));
    int kinds = CharKinds.in(whole);
    if (CharKinds.has(kinds, CharKinds.DOT | CharKinds.COLON | CharKinds.AT)
        && ADDRESS.matcher(whole).find()) {
      return false;
    }
    if (CharKinds.has(kinds, CharKinds.BROKEN)
        || (CharKinds.has(kinds, CharKinds.MARK) && BARE_MARK.matcher(whole).find())) {
      return true;
    }
    return isLoneLetter(whole) || hasOddPart(CharKinds.bare(whole), kinds);
  }

  /** Whether one of the patterns fits; each is tried only where its characters are there. */
  private static boolean hasOddPart(String word, int kinds) {
    return (CharKinds.has(kinds, CharKinds.DIGIT) && DIGIT_WITHIN.matcher(word).find())
        || (CharKinds.has(kinds, CharKinds.SIGN) && SIGN_WITHIN.matcher(word).find())
        || (CharKinds.has(kinds, CharKinds.STOP | CharKinds.COLON)
            && STOP_WITHIN.matcher(word).find())
        || (CharKinds.has(kinds, CharKinds.CAPITAL)
            && CharKinds.has(kinds, CharKinds.SMALL)
            && CAPITAL_WITHIN.matcher(word).find())
        || hasNoVowel(word);
  }

  /** A small letter by itself, where it is no word of a language here and has no bracket or dot. */
  private static boolean isLoneLetter(String word) {
    return word.length() == 1
        && Character.isLowerCase(word.charAt(0))
        && "aeioyà".indexOf(word.charAt(0)) < 0;
  }

  /** Small Latin letters without a vowel; capitals are short forms. */
  private static boolean hasNoVowel(String word) {
    if (word.length() < LONG) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z' || "aeiouyw".indexOf(c) >= 0) {
        return false;
      }
    }
    return !VOWEL.matcher(word.toLowerCase(Locale.ROOT)).find();
  }
}
