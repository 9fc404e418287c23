package org.lontar.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;

/** What a paragraph is good for as a passage, told by itself and its document. */
enum ParagraphWorth {
  /** Says something. */
  TEXT(0, 1),
  /** Names what follows: a heading, or a short line in capitals such as a letter head. */
  HEADING(1, 0.1),
  /** A line of a table of contents, an address with telephone numbers, a line on every page. */
  FRAME(2, 0.03);

  /** Codes are below this. */
  static final int CODES = 4;

  /** A line that stands so often in its document is on every page. */
  private static final int MIN_REPEATS = 3;

  private static final int MAX_LINE_CHARS = 200;
  private static final int MAX_CAPITALS_CHARS = 80;
  private static final int MIN_CONTACTS = 2;

  private static final Pattern CONTENTS_LINE =
      Pattern.compile("(?:\\.\\s?){5,}\\s*\\p{Nd}{0,4}$|\u2026{2,}\\s*\\p{Nd}{0,4}$");
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?:\\b(?:tel|fax|phone|telephone|e-?mail|hotline)\\b|www\\.|https?://|@\\w)",
          Pattern.CASE_INSENSITIVE);

  private final int code;
  private final double factor;

  ParagraphWorth(int code, double factor) {
    this.code = code;
    this.factor = factor;
  }

  /** The worth that the index keeps as this number. */
  static ParagraphWorth ofCode(int code) {
    return switch (code) {
      case 0 -> TEXT;
      case 1 -> HEADING;
      default -> FRAME;
    };
  }

  /** What the index keeps. */
  int code() {
    return code;
  }

  /** What the words in such a paragraph count as a passage. */
  double factor() {
    return factor;
  }

  /** The worth of each paragraph of a document. */
  static List<ParagraphWorth> of(List<Paragraph> paragraphs) {
    Map<String, Integer> times = new HashMap<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.text().length() <= MAX_LINE_CHARS) {
        times.merge(paragraph.text(), 1, Integer::sum);
      }
    }
    List<ParagraphWorth> worths = new ArrayList<>(paragraphs.size());
    for (Paragraph paragraph : paragraphs) {
      worths.add(of(paragraph, times.getOrDefault(paragraph.text(), 1)));
    }
    return worths;
  }

  private static ParagraphWorth of(Paragraph paragraph, int times) {
    String text = paragraph.text();
    boolean isRow = paragraph.kind() == ParagraphKind.TABLE_ROW;
    if (text.length() <= MAX_LINE_CHARS && (isFrame(text) || (times >= MIN_REPEATS && !isRow))) {
      return FRAME;
    }
    return paragraph.kind() == ParagraphKind.HEADING || isCapitals(text) ? HEADING : TEXT;
  }

  private static boolean isFrame(String line) {
    return CONTENTS_LINE.matcher(line).find()
        || CONTACT.matcher(line).results().limit(MIN_CONTACTS).count() == MIN_CONTACTS;
  }

  private static boolean isCapitals(String text) {
    return text.length() <= MAX_CAPITALS_CHARS
        && text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(c -> Character.isLowerCase(c) || c == '.' || c == ';');
  }
}
