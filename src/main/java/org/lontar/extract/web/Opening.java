package org.lontar.extract.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.lontar.extract.block.WordList;

/**
 * Finds the first paragraphs of an article that stand outside the box of the others, between the
 * title and that box. Immutable.
 */
final class Opening {
  /** Characters of running text below which a paragraph does not open an article. */
  private static final int SHORTEST = 160;

  /** The share of its text that may be links. */
  private static final double MOST_LINKS = 0.3;

  /** Runs of text before the article, the nearest first. */
  private static final int RUNS_LOOKED_AT = 40;

  /** Boxes around a run, from the inside. */
  private static final int BOXES_LOOKED_AT = 3;

  private static final Set<String> NO_PARAGRAPHS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "header", "li", "figure", "td");

  private final ClassWords summaries = new ClassWords(WordList.load("summary-classes.txt"));

  /**
   * The paragraphs before the box, in reading order.
   *
   * @param around a box around it, with the title or not
   */
  List<TextRun> before(Element box, Element around) {
    List<TextRun> runs = new ArrayList<>();
    for (TextRun run : TextRun.listOf(around)) {
      if (run.box().equals(box) || isIn(run.box(), box)) {
        break;
      }
      runs.add(run);
    }
    List<TextRun> opening = new ArrayList<>();
    boolean titled = !around.normalName().equals("body");
    int last = Math.max(0, runs.size() - RUNS_LOOKED_AT);
    for (int at = runs.size() - 1; at >= last; at--) {
      if (runs.get(at).box().normalName().equals("h1")) {
        titled = true;
        break;
      }
      if (isParagraph(runs.get(at))) {
        opening.add(runs.get(at));
      }
    }
    Collections.reverse(opening);
    return titled ? opening : List.of();
  }

  private boolean isParagraph(TextRun run) {
    return run.isRunningText()
        && run.text().length() >= SHORTEST
        && run.linkShare() < MOST_LINKS
        && run.endsSentence()
        && !isSummary(run.box());
  }

  private boolean isSummary(Element box) {
    Element up = box;
    for (int level = 0; up != null && level < BOXES_LOOKED_AT; level++) {
      if (summaries.match(up) || NO_PARAGRAPHS.contains(up.normalName())) {
        return true;
      }
      up = up.parent();
    }
    return false;
  }

  private static boolean isIn(Element element, Element box) {
    for (Element up = element; up != null; up = up.parent()) {
      if (up.equals(box)) {
        return true;
      }
    }
    return false;
  }
}
