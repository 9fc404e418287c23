package org.lontar.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Takes the words of one page after another, in the order of the file. One thread, one document.
 */
final class PageStripper extends PDFTextStripper {

  /** Digits smaller than this share of the letters before them refer to a note. */
  static final float RAISED = 0.8f;

  /** What stands for a letter whose meaning the file does not tell. */
  private static final char UNKNOWN = '\uFFFD';

  /** Signs that refer to a note, at most. */
  private static final int LONGEST_MARK = 3;

  private final List<PageLine> lines = new ArrayList<>();
  private final List<PageWord> words = new ArrayList<>();
  private boolean opens;
  private boolean blank;
  private int unknown;
  private @Nullable PDPage wanted;

  /** The lines of the page with this number, from 1. */
  List<PageLine> lines(PDDocument document, int page) throws IOException {
    lines.clear();
    words.clear();
    opens = false;
    unknown = 0;
    wanted = document.getPage(page - 1);
    setStartPage(0);
    writeText(document, Writer.nullWriter());
    endLine();
    return List.copyOf(lines);
  }

  /** The one page: going through all of them for each would take the square of their number. */
  @Override
  protected void processPages(PDPageTree pages) throws IOException {
    if (wanted != null) {
      processPage(wanted);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    int meaningless = meaningless(text);
    unknown += meaningless;
    if (text.isBlank() || positions.isEmpty() || 2 * meaningless > text.length()) {
      blank = true;
      return;
    }
    TextPosition first = positions.getFirst();
    TextPosition last = positions.getLast();
    words.add(
        new PageWord(
            text,
            first.getXDirAdj(),
            last.getXDirAdj() + last.getWidthDirAdj(),
            first.getYDirAdj(),
            first.getFontSizeInPt(),
            mark(positions)));
  }

  /** Letters of which the file does not say what they are, or that no script has. */
  private static int meaningless(String text) {
    return (int)
        text.codePoints()
            .filter(
                letter ->
                    letter == UNKNOWN
                        || Character.getType(letter) == Character.SURROGATE
                        || Character.getType(letter) == Character.UNASSIGNED
                        || Character.isISOControl(letter))
            .count();
  }

  /**
   * Digits at the end of a word that are smaller than its first letter, or a word of them alone.
   */
  private static String mark(List<TextPosition> positions) {
    float size = positions.getFirst().getFontSizeInPt();
    StringBuilder mark = new StringBuilder();
    for (int at = positions.size() - 1; at > 0 && mark.length() <= LONGEST_MARK; at--) {
      TextPosition position = positions.get(at);
      String sign = position.getUnicode();
      boolean raised = position.getFontSizeInPt() < size * RAISED;
      if (!raised || sign == null || sign.length() != 1 || !Character.isDigit(sign.charAt(0))) {
        break;
      }
      mark.insert(0, sign);
    }
    return mark.length() > LONGEST_MARK ? "" : mark.toString();
  }

  /** Letters on the last page of which the file does not say what they are. */
  int unknownLetters() {
    return unknown;
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphStart() {
    endLine();
    opens = true;
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void writeWordSeparator() {
    // words are kept apart as they come
  }

  private void endLine() {
    if (!words.isEmpty()) {
      lines.add(new PageLine(words, opens));
      opens = false;
    } else if (blank) {
      opens = true;
    }
    blank = false;
    words.clear();
  }
}
