package org.lontar.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an unquoted word with the signs that may stand on it: an equals sign before it, stars
 * anywhere, a tilde behind it.
 */
final class SignedWord {

  private static final Pattern TILDE = Pattern.compile("(.+?)~([0-9]*)[\\p{P}&&[^*]]*");

  /** Punctuation around a word that is no star. */
  private static final Pattern AROUND = Pattern.compile("^[\\p{P}&&[^*]]+|[\\p{P}&&[^*]]+$");

  private static final Pattern EQUALS = Pattern.compile("=+(.*)");

  /** Longer words have two letters wrong where the reader gives no number, shorter ones one. */
  private static final int MAX_CHARS_OF_ONE_EDIT = 5;

  private static final int MAX_DIGITS = 9;

  private final QueryNotes notes;

  SignedWord(QueryNotes notes) {
    this.notes = notes;
  }

  /** The leaf, or empty where the word holds nothing to search for. */
  Optional<UserQuery> read(String typed) {
    Matcher equals = EQUALS.matcher(typed);
    boolean isExact = equals.matches();
    String unsigned = isExact ? equals.group(1) : typed;
    Matcher tilde = TILDE.matcher(unsigned);
    boolean hasTilde = tilde.matches();
    String word = hasTilde ? tilde.group(1) : unsigned;
    boolean hasStar = word.indexOf('*') >= 0;
    if (hasTilde && (isExact || hasStar)) {
      notes.add(
          "lone-tilde",
          "“~” stands behind a bare word or behind quoted words, and not with “=” or a star; it"
              + " was left out.",
          "bare");
    }
    if (hasStar) {
      return starred(word);
    }
    String trimmed = shortened(TypedText.trim(word));
    if (!TypedText.hasWord(trimmed)) {
      return Optional.empty();
    }
    return Optional.of(
        isExact
            ? new UserQuery.Exact(trimmed)
            : hasTilde ? fuzzy(trimmed, tilde.group(2)) : new UserQuery.Term(trimmed));
  }

  private static Optional<UserQuery> starred(String word) {
    String pattern = shortened(AROUND.matcher(word).replaceAll("").replaceAll("\\*+", "*"));
    if (!TypedText.hasWord(pattern)) {
      return Optional.empty();
    }
    int star = pattern.indexOf('*');
    String beginning = star < 0 ? pattern : TypedText.trim(pattern.substring(0, star));
    boolean isPrefix = star == pattern.length() - 1 && TypedText.hasWord(beginning);
    return Optional.of(isPrefix ? new UserQuery.Prefix(beginning) : new UserQuery.Pattern(pattern));
  }

  private UserQuery fuzzy(String word, String digits) {
    if (digits.isEmpty()) {
      int chars = word.codePointCount(0, word.length());
      return new UserQuery.Fuzzy(word, chars <= MAX_CHARS_OF_ONE_EDIT ? 1 : 2);
    }
    int typed = number(digits);
    int edits = Math.clamp(typed, 1, UserQueryParser.MAX_EDITS);
    if (edits != typed) {
      notes.add(
          "fuzzy-cut",
          "“~” takes 1 or 2 wrong letters; " + QueryNotes.shown(word + "~" + edits) + " was used.",
          QueryNotes.shown(word + "~" + edits));
    }
    return new UserQuery.Fuzzy(word, edits);
  }

  /** A number of any length, as large as an {@code int} can hold. */
  static int number(String digits) {
    return digits.length() > MAX_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  /** Long enough for a sentence of a script that writes no spaces. */
  static String shortened(String word) {
    if (word.length() <= UserQueryParser.MAX_WORD_CHARS) {
      return word;
    }
    int end = UserQueryParser.MAX_WORD_CHARS;
    return word.substring(0, Character.isHighSurrogate(word.charAt(end - 1)) ? end - 1 : end);
  }
}
