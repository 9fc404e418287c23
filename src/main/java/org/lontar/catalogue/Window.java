package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of folded text in which a costly pattern is worth a try. Immutable.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 */
record Window(int start, int end) {

  /** The stretches around the matches of a cheap {@code anchor}; those that meet become one. */
  static List<Window> around(Pattern anchor, String folded, int before, int after) {
    List<Window> windows = new ArrayList<>();
    Matcher m = anchor.matcher(folded);
    while (m.find()) {
      int end = Math.min(folded.length(), m.end() + after);
      windows.add(new Window(Math.max(0, m.start() - before), end));
    }
    return joined(windows);
  }

  /**
   * The stretches around the words of {@code anchors}, which are folded; cheaper than a pattern.
   */
  static List<Window> around(List<String> anchors, String folded, int before, int after) {
    List<Window> windows = new ArrayList<>();
    for (String anchor : anchors) {
      int at = folded.indexOf(anchor);
      while (at >= 0) {
        int end = Math.min(folded.length(), at + anchor.length() + after);
        windows.add(new Window(Math.max(0, at - before), end));
        at = folded.indexOf(anchor, at + anchor.length());
      }
    }
    windows.sort(Comparator.comparingInt(Window::start));
    return joined(windows);
  }

  /** Those that meet become one; they are in the order of their beginnings. */
  static List<Window> joined(List<Window> sorted) {
    List<Window> joined = new ArrayList<>();
    for (Window window : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).end() >= window.start()) {
        int end = Math.max(joined.get(last).end(), window.end());
        joined.set(last, new Window(joined.get(last).start(), end));
      } else {
        joined.add(window);
      }
    }
    return joined;
  }

  /** A matcher that finds only here, but sees what stands around. */
  Matcher matcher(Pattern pattern, String folded) {
    return pattern
        .matcher(folded)
        .region(start, end)
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }
}
