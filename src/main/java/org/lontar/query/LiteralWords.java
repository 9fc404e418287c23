package org.lontar.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what people type as bare words: signs and joining words mean nothing. */
final class LiteralWords {

  /** What no word holds, and a colon behind letters, which may be the sign of a field. */
  private static final Pattern BETWEEN =
      Pattern.compile("[\\s\\p{Z}\"“”„‟＂″〝〞«»「」『』()（）\\[\\]{}<>|*~=+…]+|(?<=\\p{L})[:：](?!//)");

  private LiteralWords() {}

  /** The words of a cleaned text, in their order, at most as many as a query may have. */
  static List<UserQuery> read(String text, QueryNotes notes) {
    List<UserQuery> words =
        Stream.of(BETWEEN.split(text, -1))
            .map(TypedText::trim)
            .filter(TypedText::hasWord)
            .<UserQuery>map(word -> new UserQuery.Term(SignedWord.shortened(word)))
            .toList();
    if (words.size() <= UserQueryParser.MAX_CLAUSES) {
      return words;
    }
    notes.add("too-many-words", QueryNotes.TOO_MANY_WORDS, UserQueryParser.MAX_CLAUSES);
    return words.subList(0, UserQueryParser.MAX_CLAUSES);
  }
}
