package org.lontar.extract.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A page cut into what is printed at its top, its body, its notes and what is printed at its foot.
 * Immutable.
 *
 * @param top lines set off at the top of the page, from above
 * @param body the others, in the order of the file
 * @param notes lines in small letters under the body that begin with a number or a star
 * @param foot lines set off at the foot
 */
record PageParts(
    List<PageLine> top, List<PageLine> body, List<PageLine> notes, List<PageLine> foot) {

  /** A number with nothing or a space between it and the first letter, or a star. */
  private static final Pattern NOTE = Pattern.compile("\\d{1,3} ?\\p{L}|\\*+ ?\\p{L}");

  /** The share of the page, from above, in which a running head stands. */
  private static final double TOP = 0.12;

  /** The share of the page, from above, below which a running foot stands. */
  private static final double FOOT = 0.9;

  /** What is set off stands so many times its own height from the rest. */
  private static final float SET_OFF = 1.8f;

  /** And so many times further than lines of the page usually stand from each other. */
  private static final float WIDER = 1.3f;

  /** Lines of one text stand no further apart than so many times their height. */
  private static final float MOST_LEADING = 2.4f;

  private static final float FULL = 0.6f;

  /** The number of a page is no longer. */
  private static final int LONGEST_NUMBER = 6;

  /** A line at the edge is at most so many times as large as the page's usual letters. */
  private static final float NO_LARGER = 1.05f;

  /** Notes are smaller than this share of the usual letters. */
  private static final float SMALL = 0.9f;

  /** Lines that a running head or foot has at most. */
  private static final int MOST_EDGE_LINES = 4;

  /** Cuts a page of this height. */
  static PageParts of(List<PageLine> lines, float height) {
    float usual = usualSize(lines);
    List<PageLine> sorted = new ArrayList<>(lines);
    sorted.sort((one, other) -> Float.compare(one.bottom(), other.bottom()));
    int top = edge(sorted, usual, line -> line.bottom() < height * TOP);
    List<PageLine> fromBelow = sorted.reversed();
    int foot = edge(fromBelow, usual, line -> line.bottom() > height * FOOT);
    if (top + foot >= sorted.size()) {
      return new PageParts(List.of(), lines, List.of(), List.of());
    }
    List<PageLine> tops = sorted.subList(0, top);
    List<PageLine> feet = sorted.subList(sorted.size() - foot, sorted.size());
    List<PageLine> body = new ArrayList<>(lines);
    body.removeAll(tops);
    body.removeAll(feet);
    List<PageLine> notes = notes(body, usual, height);
    return new PageParts(
        List.copyOf(tops), body.subList(0, body.size() - notes.size()), notes, List.copyOf(feet));
  }

  private interface Zone {
    boolean has(PageLine line);
  }

  /** How many lines from the edge of the page stand in the zone, no larger than most, set off. */
  private static int edge(List<PageLine> fromEdge, float usual, Zone zone) {
    float usualGap = Math.min(usualGap(fromEdge), MOST_LEADING * usual);
    float widest = 0;
    for (PageLine line : fromEdge) {
      widest = Math.max(widest, line.right() - line.left());
    }
    int edge = 0;
    for (int at = 0; at < Math.min(fromEdge.size() - 1, MOST_EDGE_LINES); at++) {
      PageLine line = fromEdge.get(at);
      if (!zone.has(line) || line.size() > usual * NO_LARGER) {
        break;
      }
      PageLine next = fromEdge.get(at + 1);
      float gap = Math.abs(next.bottom() - line.bottom());
      if (runsOn(line, next, widest)) {
        break;
      }
      if (gap > SET_OFF * Math.max(line.size(), next.size()) && gap > WIDER * usualGap) {
        edge = at + 1;
      }
    }
    return edge;
  }

  /** Whether the lower one of two lines goes on with a sentence that fills the upper one. */
  private static boolean runsOn(PageLine one, PageLine other, float widest) {
    boolean isLower = one.bottom() > other.bottom();
    PageLine lower = isLower ? one : other;
    PageLine upper = isLower ? other : one;
    return Character.isLowerCase(lower.words().getFirst().text().codePointAt(0))
        && lower.length() > LONGEST_NUMBER
        && upper.parts().size() == 1
        && upper.right() - upper.left() > FULL * widest;
  }

  /** Between the lines of most of the page: half of the gaps are no larger. */
  private static float usualGap(List<PageLine> sorted) {
    List<Float> gaps = new ArrayList<>();
    for (int at = 1; at < sorted.size(); at++) {
      float gap = Math.abs(sorted.get(at).bottom() - sorted.get(at - 1).bottom());
      if (gap > 1) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    return gaps.isEmpty() ? 0 : gaps.get((gaps.size() - 1) / 2);
  }

  /** The last lines of the body, where they are smaller than most and begin like a note. */
  private static List<PageLine> notes(List<PageLine> body, float usual, float height) {
    int start = body.size();
    while (start > 0
        && body.get(start - 1).size() < usual * SMALL
        && body.get(start - 1).bottom() > height / 2) {
      start--;
    }
    while (start < body.size() && !beginsNote(body.get(start))) {
      start++;
    }
    List<PageLine> notes = body.subList(start, body.size());
    boolean cells = notes.stream().anyMatch(line -> line.parts().size() > 2);
    return start == 0 || cells ? List.of() : List.copyOf(notes);
  }

  /** A number of up to three digits, or a star, before words. */
  static boolean beginsNote(PageLine line) {
    return NOTE.matcher(line.text()).lookingAt();
  }

  /** The size of most letters of the page. */
  private static float usualSize(List<PageLine> lines) {
    Map<Float, Integer> letters = new HashMap<>();
    lines.forEach(line -> letters.merge(line.size(), line.length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
