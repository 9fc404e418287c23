package org.lontar.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.lucene.Marks.Mark;

/**
 * Chooses the places of a document that together show most of a query: first the place with the
 * most different words, each counting by its rarity, then the place that adds most to it. A quoted
 * phrase counts more than all words. One thread, one document.
 */
final class PassageChooser {

  /** So far apart may words be that are shown together, with room for their context. */
  private static final int REACH_CHARS = PassageCutter.MAX_CHARS - 60;

  /** What a word counts that another passage shows already. */
  private static final double SHOWN_WEIGHT = 0.1;

  /** What each repetition of a word counts, up to ten of all. */
  private static final double REPEAT_WEIGHT = 0.01;

  private static final int MAX_REPEATS = 10;

  /** What a second place in one paragraph counts, where it shows nothing new. */
  private static final double SAME_PARAGRAPH_FACTOR = 0.05;

  /**
   * A place to be shown, in offsets of the body.
   *
   * @param paragraph its number, from 0
   * @param start of the first mark
   * @param end of the last mark, exclusive
   * @param value how much it shows
   * @param isNew whether it shows a word that no other place does
   */
  record Place(int paragraph, int start, int end, double value, boolean isNew) {}

  private final ParagraphTable table;
  private final List<Mark> marks;
  private final double[] weights;
  private final BitSet shown = new BitSet();
  private final List<Place> chosen = new ArrayList<>();

  /** How often each clause stands in the place that is looked at. */
  private final int[] times;

  /**
   * A chooser for one document.
   *
   * @param marks in order of their beginnings, all of them inside paragraphs
   * @param weights of the clauses
   */
  PassageChooser(ParagraphTable table, List<Mark> marks, double[] weights) {
    this.table = table;
    this.marks = marks;
    this.weights = weights;
    this.times = new int[weights.length];
  }

  /** At most {@code most} places, the best first. */
  List<Place> choose(int most) {
    while (chosen.size() < most) {
      Place next = best();
      boolean isNoGain =
          next != null
              && !chosen.isEmpty()
              && !next.isNew()
              && table.worth(next.paragraph()) != ParagraphWorth.TEXT;
      if (next == null || isNoGain) {
        break;
      }
      chosen.add(next);
      marks.stream()
          .filter(mark -> mark.start() >= next.start() && mark.end() <= next.end())
          .forEach(mark -> shown.set(mark.clause()));
    }
    return chosen;
  }

  private @Nullable Place best() {
    Place best = null;
    int from = 0;
    while (from < marks.size()) {
      int paragraph = table.paragraphAt(marks.get(from).start());
      int end = table.end(paragraph);
      int to = from;
      while (to < marks.size() && marks.get(to).start() < end) {
        to++;
      }
      Place place = bestIn(paragraph, from, Math.max(to, from + 1));
      if (place != null && (best == null || place.value() > best.value())) {
        best = place;
      }
      from = Math.max(to, from + 1);
    }
    return best;
  }

  /** The best place among the marks of one paragraph that lies apart from the chosen ones. */
  private @Nullable Place bestIn(int paragraph, int from, int to) {
    int length = table.end(paragraph) - table.start(paragraph);
    int reach = length <= PassageCutter.MAX_CHARS ? length : REACH_CHARS;
    double factor = table.worth(paragraph).factor();
    boolean isAgain = chosen.stream().anyMatch(place -> place.paragraph() == paragraph);
    if (isAgain && length <= PassageCutter.MAX_CHARS) {
      return null;
    }
    Place best = null;
    Sum sum = new Sum();
    int last = from;
    for (int first = from; first < to; first++) {
      while (last < to
          && (last <= first || marks.get(last).end() <= marks.get(first).start() + reach)) {
        sum.add(marks.get(last++).clause());
      }
      double value = sum.value() * factor * (isAgain && !sum.isNew() ? SAME_PARAGRAPH_FACTOR : 1);
      if ((best == null || value > best.value()) && isApart(paragraph, first, last)) {
        best = place(paragraph, first, last, value, sum.isNew());
      }
      sum.remove(marks.get(first).clause());
    }
    return best;
  }

  private Place place(int paragraph, int first, int last, double value, boolean isNew) {
    int end = 0;
    for (int i = first; i < last; i++) {
      end = Math.max(end, marks.get(i).end());
    }
    return new Place(paragraph, marks.get(first).start(), end, value, isNew);
  }

  /** Whether a place has room for its context beside the places chosen in its paragraph. */
  private boolean isApart(int paragraph, int first, int last) {
    int start = marks.get(first).start();
    int end = marks.get(last - 1).end();
    int margin = PassageCutter.MAX_CHARS;
    return chosen.stream()
        .filter(place -> place.paragraph() == paragraph)
        .allMatch(place -> end + margin <= place.start() || start >= place.end() + margin);
  }

  /** The weight of the different words in a place that moves along the marks. */
  private final class Sum {
    private double fresh;
    private double old;
    private int freshWords;
    private int repeats;

    void add(int clause) {
      if (times[clause]++ > 0) {
        repeats++;
      } else {
        count(clause, 1);
      }
    }

    void remove(int clause) {
      if (--times[clause] > 0) {
        repeats--;
      } else {
        count(clause, -1);
      }
    }

    private void count(int clause, int sign) {
      if (shown.get(clause)) {
        old += sign * weights[clause];
      } else {
        fresh += sign * weights[clause];
        freshWords += sign;
      }
    }

    boolean isNew() {
      return freshWords > 0;
    }

    double value() {
      double different = (isNew() ? fresh : 0) + SHOWN_WEIGHT * old;
      return different * (1 + REPEAT_WEIGHT * Math.min(repeats, MAX_REPEATS));
    }
  }
}
