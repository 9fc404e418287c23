package org.lontar.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lontar.lucene.analysis.Spot;
import org.lontar.lucene.analysis.Word;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.query.QueryWords;
import org.lontar.query.UserQuery;
import org.lontar.query.UserQueryParser;

/** Puts one word in the place of another, wherever that stands. One thread. */
final class ReplacedWord {

  private final WordBreaker breaker;
  private final Word wrong;
  private final String right;

  ReplacedWord(WordBreaker breaker, Word wrong, String right) {
    this.breaker = breaker;
    this.wrong = wrong;
    this.right = right;
  }

  /** The text with the other word, large where the one was. */
  String in(String text) {
    // A colon between letters would join a field's name and its value to one word.
    return Arrays.stream(text.split(":", -1)).map(this::inPiece).collect(Collectors.joining(":"));
  }

  private String inPiece(String text) {
    StringBuilder replaced = new StringBuilder(text.length() + right.length());
    int copied = 0;
    for (Spot spot : spots(text)) {
      if (Word.of(spot.text()).exact().equals(wrong.exact())) {
        replaced.append(text, copied, spot.start()).append(likeWritten(spot.text()));
        copied = spot.end();
      }
    }
    return replaced.append(text, copied, text.length()).toString();
  }

  private List<Spot> spots(String text) {
    try {
      return breaker.spots(text);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can't fail to be read", e);
    }
  }

  private String likeWritten(String written) {
    if (!Character.isUpperCase(written.codePointAt(0))) {
      return right;
    }
    boolean isAllLarge = written.equals(written.toUpperCase(Locale.ROOT));
    String first = right.substring(0, 1).toUpperCase(Locale.ROOT);
    return isAllLarge ? right.toUpperCase(Locale.ROOT) : first + right.substring(1);
  }

  /** Whether nothing but a word is another one now: no filter, and no word became a sign. */
  boolean keepsSyntax(String typed, String text) {
    UserQuery before = UserQueryParser.parse(typed).tree();
    UserQuery after = UserQueryParser.parse(text).tree();
    return QueryWords.replaced(before, this::in)
        .toString()
        .toLowerCase(Locale.ROOT)
        .equals(after.toString().toLowerCase(Locale.ROOT));
  }
}
