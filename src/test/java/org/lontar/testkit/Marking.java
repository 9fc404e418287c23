package org.lontar.testkit;

import java.util.List;
import org.lontar.search.Highlight;

/** Shows highlights as brackets. */
public final class Marking {

  private Marking() {}

  /** The text with {@code [} and {@code ]} around what is highlighted, counted in code points. */
  public static String mark(String text, List<Highlight> highlights) {
    StringBuilder marked = new StringBuilder();
    int[] codePoints = text.codePoints().toArray();
    int done = 0;
    for (Highlight highlight : highlights) {
      marked.append(new String(codePoints, done, highlight.start() - done)).append('[');
      int length = highlight.end() - highlight.start();
      marked.append(new String(codePoints, highlight.start(), length)).append(']');
      done = highlight.end();
    }
    return marked.append(new String(codePoints, done, codePoints.length - done)).toString();
  }
}
