package org.lontar.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lontar.search.Highlight;

/**
 * A stretch of a text in UTF-16 units. Immutable.
 *
 * @param start first unit
 * @param end unit after the last
 */
record Span(int start, int end) {

  /** The stretches in order, with those that overlap made one. */
  static List<Span> merged(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      if (!merged.isEmpty() && span.start < merged.getLast().end) {
        Span former = merged.removeLast();
        merged.add(new Span(former.start, Math.max(former.end, span.end)));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** The stretches of {@code text}, merged, in code points. */
  static List<Highlight> toHighlights(String text, List<Span> spans) {
    List<Highlight> highlights = new ArrayList<>();
    int units = 0;
    int codePoints = 0;
    for (Span span : merged(spans)) {
      codePoints += text.codePointCount(units, span.start);
      int length = text.codePointCount(span.start, span.end);
      highlights.add(new Highlight(codePoints, codePoints + length));
      codePoints += length;
      units = span.end;
    }
    return highlights;
  }

  /** This stretch, seen from a text that begins {@code by} units later. */
  Span shifted(int by) {
    return new Span(start - by, end - by);
  }
}
