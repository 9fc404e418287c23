package org.lontar.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands between quotation marks: one phrase, or several with gaps between them. A star
 * by itself is a gap of a few words, an ellipsis (with brackets or without) one of any length. One
 * thread, one use.
 */
final class QuotedWords {

  private static final Pattern GAP =
      Pattern.compile(
          "(?:[\\[(] ?)?(?:…|\\.{3,}|\\. \\. \\.)(?: ?[\\])])?|(?<![^ ])(\\*+)(?![^ ])");

  private final QueryNotes notes;
  private final List<UserQuery.Continuation> rest = new ArrayList<>();
  private String first = "";
  private int stars;
  private boolean hasEllipsis;

  private QuotedWords(QueryNotes notes) {
    this.notes = notes;
  }

  /**
   * The leaf for quoted words.
   *
   * @param quoted with a word in it, white space folded
   */
  static UserQuery read(String quoted, QueryNotes notes) {
    return new QuotedWords(notes).read(quoted);
  }

  private UserQuery read(String quoted) {
    Matcher gap = GAP.matcher(quoted);
    int start = 0;
    while (gap.find()) {
      addPart(quoted.substring(start, gap.start()));
      stars += gap.group(1) == null ? 0 : gap.group(1).length();
      hasEllipsis |= gap.group(1) == null;
      start = gap.end();
    }
    addPart(quoted.substring(start));
    return rest.isEmpty() ? new UserQuery.Phrase(first, 0) : new UserQuery.Gapped(first, rest);
  }

  /** Adds what stands between two gaps; where it holds no word, they are one gap. */
  private void addPart(String typed) {
    String part = withoutStars(typed).strip();
    if (!TypedText.hasWord(part)) {
      return;
    }
    if (first.isEmpty()) {
      first = part;
    } else if (rest.size() < UserQueryParser.MAX_GAPS) {
      rest.add(new UserQuery.Continuation(gap(), part));
    } else {
      notes.add(
          "too-many-gaps",
          "Quoted words may have " + UserQueryParser.MAX_GAPS + " gaps; the rest was left out.",
          UserQueryParser.MAX_GAPS);
    }
    stars = 0;
    hasEllipsis = false;
  }

  private int gap() {
    return hasEllipsis ? 0 : Math.min(stars, UserQueryParser.MAX_STARS_IN_GAP);
  }

  private String withoutStars(String typed) {
    if (typed.indexOf('*') < 0) {
      return typed;
    }
    notes.add(
        "star-in-quotes",
        "Between quotation marks a star stands for whole words, with a space on both sides; stars"
            + " inside words were left out.");
    return typed.replace("*", "");
  }
}
