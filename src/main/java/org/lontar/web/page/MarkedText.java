package org.lontar.web.page;

import java.util.List;
import org.lontar.search.Highlight;

/**
 * Text of a document as markup: escaped first, marked after.
 *
 * <p>What comes in is hostile: whatever it holds, what goes out is text, {@code <mark>} elements
 * that are all closed, and {@code <wbr>} where the text allows a line to break. Characters without
 * a shape that only lay out (soft hyphens, zero-width spaces, word joiners, byte order marks) don't
 * go out, so that nobody copies them; joiners that spell words stay. Thread-safe.
 */
public final class MarkedText {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int WORD_JOINER = 0x2060;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private MarkedText() {}

  /**
   * The markup of {@code text} with its highlights marked.
   *
   * @param highlights in code points of {@code text}; those outside it, empty or overlapping the
   *     one before are cut to what is left of them
   */
  public static String html(String text, List<Highlight> highlights) {
    int[] points = text.codePoints().toArray();
    StringBuilder html = new StringBuilder(text.length() + 32);
    int done = 0;
    for (Highlight highlight : highlights) {
      int start = Math.max(done, Math.min(highlight.start(), points.length));
      int end = endOfCluster(points, Math.min(highlight.end(), points.length));
      if (start < end) {
        escape(points, done, start, html);
        html.append("<mark>");
        escape(points, start, end, html);
        html.append("</mark>");
        done = end;
      }
    }
    escape(points, done, points.length, html);
    return html.toString();
  }

  /** The markup of text without marks. */
  public static String html(String text) {
    return html(text, List.of());
  }

  /** A mark never tears a vowel sign or an accent off its letter: browsers draw both wrong then. */
  private static int endOfCluster(int[] points, int end) {
    int clusterEnd = end;
    while (clusterEnd > 0 && clusterEnd < points.length && isCombining(points[clusterEnd])) {
      clusterEnd++;
    }
    return clusterEnd;
  }

  private static boolean isCombining(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static void escape(int[] points, int start, int end, StringBuilder html) {
    for (int i = start; i < end; i++) {
      escape(points[i], html);
    }
  }

  private static void escape(int point, StringBuilder html) {
    switch (point) {
      case '&' -> html.append("&amp;");
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '"' -> html.append("&#34;");
      case '\'' -> html.append("&#39;");
      case SOFT_HYPHEN, BYTE_ORDER_MARK, WORD_JOINER -> {
        // Readers copy what they see: nothing.
      }
      case ZERO_WIDTH_SPACE -> html.append("<wbr>"); // a line may break here, as it might there
      default -> html.appendCodePoint(isFitForPages(point) ? point : REPLACEMENT);
    }
  }

  /** Control characters and halves of surrogate pairs have no place in a page. */
  private static boolean isFitForPages(int point) {
    boolean isControl = Character.isISOControl(point) && point != '\n' && point != '\t';
    return !isControl && Character.getType(point) != Character.SURROGATE;
  }
}
