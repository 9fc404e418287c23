package org.lontar.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a query into tokens: parentheses come out balanced and not too deep, quotation marks closed.
 *
 * <p>Takes one pass. One thread, one use.
 */
final class QueryLexer {

  /** The joining word for clauses near each other, with a distance or without. */
  private static final Pattern NEAR = Pattern.compile("NEAR(?:/([0-9]+))?");

  /** What makes the joining word of a paragraph out of its first half. */
  private static final Pattern PARAGRAPH =
      Pattern.compile("[\\s\\p{Z}]+paragraph(?![^\\s\\p{Z}()])", Pattern.CASE_INSENSITIVE);

  /** How far a bracket inside a word, as in {@code body(ies)}, may be from its end. */
  private static final int MAX_BRACKETED_CHARS = 30;

  private final String text;
  private final QueryNotes notes;
  private final List<QueryToken> tokens = new ArrayList<>();
  private final Set<String> unclosed = new HashSet<>();
  private int position;
  private int depth;

  private QueryLexer(String text, QueryNotes notes) {
    this.text = text;
    this.notes = notes;
  }

  /** The tokens of a cleaned text. */
  static List<QueryToken> tokens(String text, QueryNotes notes) {
    QueryLexer lexer = new QueryLexer(text, notes);
    while (lexer.position < text.length()) {
      lexer.readNext();
    }
    if (lexer.depth > 0) {
      notes.add(
          "unbalanced-parenthesis",
          "A parenthesis was not closed; it was closed at the end.",
          "open");
    }
    return lexer.tokens;
  }

  private void readNext() {
    int codePoint = text.codePointAt(position);
    if (TypedText.isSpace(codePoint)) {
      position += Character.charCount(codePoint);
    } else if (QuerySigns.isOpen(codePoint)) {
      position++;
      open();
    } else if (QuerySigns.isClose(codePoint)) {
      position++;
      close();
    } else if (QuerySigns.isQuote(codePoint)) {
      readQuoted(codePoint);
    } else if (isMinus()) {
      position = endOfDashes();
      tokens.add(QueryToken.Sign.NOT);
    } else if (isEqualsBeforeQuote()) {
      // Quoted words are exact anyway.
      position++;
    } else {
      readWord();
    }
  }

  private void open() {
    depth++;
    if (depth <= UserQueryParser.MAX_DEPTH) {
      tokens.add(QueryToken.Sign.OPEN);
    } else {
      notes.add(
          "too-deep",
          "Parentheses inside more than "
              + UserQueryParser.MAX_DEPTH
              + " others were left out; their words were kept.",
          UserQueryParser.MAX_DEPTH);
    }
  }

  private void close() {
    if (depth == 0) {
      notes.add(
          "unbalanced-parenthesis",
          "A closing parenthesis without an opening one was left out.",
          "close");
      return;
    }
    if (depth <= UserQueryParser.MAX_DEPTH) {
      tokens.add(QueryToken.Sign.CLOSE);
    }
    depth--;
  }

  private void readQuoted(int mark) {
    String group = QuerySigns.quotes(mark);
    int end = isWholeQuery() ? text.length() - 1 : -1;
    if (end < 0 && !unclosed.contains(group)) {
      end = QuerySigns.closing(text, group, position + 1);
    }
    if (end < 0) {
      unclosed.add(group);
      notes.add(
          "unbalanced-quote",
          "A quotation mark has no partner; what follows it was read as single words.");
      position++;
      return;
    }
    String quoted = text.substring(position + 1, end);
    position = end + 1;
    tokens.add(new QueryToken.Quoted(quoted, readSlop()));
  }

  /** Whether all that was typed stands between two straight marks: others inside are its own. */
  private boolean isWholeQuery() {
    return position == 0
        && text.length() > 1
        && text.charAt(0) == '"'
        && text.indexOf('"', 1) == text.length() - 1;
  }

  /** Reads {@code ~5} behind a closing quotation mark. */
  private int readSlop() {
    if (position >= text.length() || text.charAt(position) != '~') {
      return 0;
    }
    int start = ++position;
    while (position < text.length() && isDigit(text.charAt(position))) {
      position++;
    }
    if (start == position) {
      notes.add(
          "lone-tilde",
          "“~” needs a number right behind it, as in \"near words\"~5; the words were read as an exact"
              + " phrase.",
          "quoted");
      return 0;
    }
    int slop =
        position - start > 4 ? Integer.MAX_VALUE : Integer.parseInt(text, start, position, 10);
    if (slop > UserQueryParser.MAX_SLOP) {
      notes.add(
          "slop-cut",
          "“Near” reaches " + UserQueryParser.MAX_SLOP + " words at most; that was used.",
          UserQueryParser.MAX_SLOP);
    }
    return Math.min(slop, UserQueryParser.MAX_SLOP);
  }

  private void readWord() {
    int start = position;
    while (position < text.length() && !isBreak(position)) {
      int codePoint = text.codePointAt(position);
      if (QuerySigns.isColon(codePoint) && readField(start)) {
        return;
      }
      position =
          QuerySigns.isOpen(codePoint)
              ? endOfBracket() + 1
              : position + Character.charCount(codePoint);
    }
    addWord(text.substring(start, position));
  }

  /** Whether the letters before the colon at the position name a field that has a value. */
  private boolean readField(int start) {
    String name = text.substring(start, position);
    int next = position + 1;
    if (name.isEmpty() || !name.chars().allMatch(Character::isLetter) || isColonInWord(next)) {
      return false;
    }
    boolean hasValue = next < text.length() && isValue(next);
    Optional<QueryField> field = QueryField.find(name);
    if (field.isEmpty()) {
      return hasValue && readUnknownField(name);
    }
    position = next;
    if (hasValue) {
      tokens.add(new QueryToken.InField(field.get()));
    } else {
      notes.add(
          "empty-field",
          QueryNotes.shown(name + ":")
              + " has no value right behind it, without a space; it was read as a word.",
          QueryNotes.shown(name + ":"));
      addWord(name);
    }
    return true;
  }

  private boolean readUnknownField(String name) {
    notes.add(
        "unknown-field",
        "There is no field "
            + QueryNotes.shown(name)
            + ", so it was read as a word. Fields are "
            + QueryField.NAMES
            + ".",
        QueryNotes.shown(name),
        QueryField.NAMES.replace(" and ", ", "));
    addWord(name);
    position++;
    return true;
  }

  private boolean isColonInWord(int next) {
    return text.startsWith("//", next);
  }

  private boolean isValue(int at) {
    int codePoint = text.codePointAt(at);
    return QuerySigns.isOpen(codePoint) || QuerySigns.isQuote(codePoint) || !isBreak(at);
  }

  private void addWord(String word) {
    tokens.add(
        switch (word) {
          case "AND" -> QueryToken.Sign.AND;
          case "OR" -> QueryToken.Sign.OR;
          case "NOT" -> QueryToken.Sign.NOT;
          case "WITHIN" -> within();
          default -> wordOrNear(word);
        });
  }

  private QueryToken within() {
    Matcher rest = PARAGRAPH.matcher(text).region(position, text.length());
    if (!rest.lookingAt()) {
      return new QueryToken.Word("WITHIN");
    }
    position = rest.end();
    return QueryToken.Sign.WITHIN;
  }

  private QueryToken wordOrNear(String word) {
    Matcher near = NEAR.matcher(word);
    if (!near.matches()) {
      return new QueryToken.Word(word);
    }
    String typed = near.group(1);
    if (typed == null) {
      return new QueryToken.Near(UserQueryParser.USUAL_NEAR);
    }
    int number = SignedWord.number(typed);
    int words = Math.clamp(number, 1, UserQueryParser.MAX_NEAR);
    if (words != number) {
      notes.add(
          "near-cut",
          "NEAR takes 1 to "
              + UserQueryParser.MAX_NEAR
              + " words between; NEAR/"
              + words
              + " was used.",
          UserQueryParser.MAX_NEAR,
          words);
    }
    return new QueryToken.Near(words);
  }

  /** Whether a word ends before the character at {@code at}. */
  private boolean isBreak(int at) {
    int codePoint = text.codePointAt(at);
    return TypedText.isSpace(codePoint)
        || QuerySigns.isClose(codePoint)
        || QuerySigns.isQuote(codePoint)
        || (QuerySigns.isOpen(codePoint) && (at != position || endOfBracket() < 0));
  }

  /** Where the bracket that opens at the position closes inside the same word, or -1. */
  private int endOfBracket() {
    int end = Math.min(text.length(), position + MAX_BRACKETED_CHARS);
    for (int i = position + 1; i < end; i++) {
      char c = text.charAt(i);
      if (QuerySigns.isClose(c)) {
        return i;
      }
      if (QuerySigns.isOpen(c) || QuerySigns.isQuote(c) || TypedText.isSpace(c)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a hyphen here leaves out what follows: it begins a word, and a word follows it. */
  private boolean isMinus() {
    if (text.charAt(position) != '-' || !isStart()) {
      return false;
    }
    int next = endOfDashes();
    return next < text.length()
        && !TypedText.isSpace(text.codePointAt(next))
        && !QuerySigns.isClose(text.codePointAt(next));
  }

  private boolean isEqualsBeforeQuote() {
    return text.charAt(position) == '='
        && isStart()
        && position + 1 < text.length()
        && QuerySigns.isQuote(text.charAt(position + 1));
  }

  private boolean isStart() {
    if (position == 0) {
      return true;
    }
    int before = text.codePointBefore(position);
    return TypedText.isSpace(before) || QuerySigns.isOpen(before);
  }

  private int endOfDashes() {
    int end = position;
    while (end < text.length() && text.charAt(end) == '-') {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
