package org.lontar.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;
import org.lontar.lucene.analysis.SectionTokenStream;

/**
 * Tells where in a text the words of a tree stand together. Nothing reaches from one paragraph into
 * the next, because the gap between them is wider than anything looked for.
 */
final class IntervalSources {

  /** The widest place in one paragraph: in longer ones words this far apart are not together. */
  private static final int MAX_WIDTH = SectionTokenStream.SECTION_GAP;

  /** Combinations of lengths of gaps that are tried one by one. */
  private static final int MAX_COMBINATIONS = 25;

  private IntervalSources() {}

  /** Any of the terms. */
  static IntervalsSource anyOf(List<BytesRef> terms) {
    List<IntervalsSource> sources = terms.stream().map(Intervals::term).toList();
    return sources.size() == 1 ? sources.getFirst() : Intervals.or(false, sources);
  }

  /** No place. */
  static IntervalsSource nowhere() {
    return Intervals.noIntervals("no such words");
  }

  /** Positions in a row, any of the terms at each. */
  static IntervalsSource inARow(List<List<BytesRef>> positions) {
    IntervalsSource[] sources =
        positions.stream().map(IntervalSources::anyOf).toArray(IntervalsSource[]::new);
    return sources.length == 1 ? sources[0] : Intervals.phrase(sources);
  }

  /** Either of the sources. */
  static IntervalsSource or(List<IntervalsSource> sources) {
    // Without rewriting: alternatives of different lengths would multiply with one another.
    return sources.size() == 1 ? sources.getFirst() : Intervals.or(false, sources);
  }

  /** All of the sources in one paragraph, in any order. */
  static IntervalsSource together(List<IntervalsSource> sources) {
    return sources.size() == 1
        ? sources.getFirst()
        : Intervals.maxwidth(
            MAX_WIDTH, Intervals.unordered(sources.toArray(IntervalsSource[]::new)));
  }

  /** Two sources with at most {@code words} words between, in any order; they share no word. */
  static IntervalsSource near(IntervalsSource first, IntervalsSource second, int words) {
    return Intervals.or(
        false,
        Intervals.maxgaps(words, Intervals.ordered(first, second)),
        Intervals.maxgaps(words, Intervals.ordered(second, first)));
  }

  /** Words within {@code slop} words of one another, in any order. */
  static IntervalsSource loose(List<IntervalsSource> words, int slop) {
    return words.size() == 1
        ? words.getFirst()
        : Intervals.maxgaps(slop, Intervals.unordered(words.toArray(IntervalsSource[]::new)));
  }

  /**
   * Parts in this order with gaps between them, in one paragraph.
   *
   * @param parts of a fixed number of words each, two or more
   * @param gaps between them, one fewer
   */
  static IntervalsSource gapped(List<IntervalsSource> parts, List<Gap> gaps) {
    List<IntervalsSource> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= gaps.size(); i++) {
      if (i == gaps.size() || gaps.get(i).isOpen()) {
        runs.add(run(parts.subList(start, i + 1), gaps.subList(start, i)));
        start = i + 1;
      }
    }
    return runs.size() == 1
        ? runs.getFirst()
        : Intervals.maxwidth(MAX_WIDTH, Intervals.ordered(runs.toArray(IntervalsSource[]::new)));
  }

  /**
   * The same for marks: an extended place does not know its letters. It may miss a place of three
   * parts or more that {@link #gapped} finds, and takes gaps that are too short.
   */
  static IntervalsSource markedGapped(List<IntervalsSource> parts, List<Gap> gaps) {
    IntervalsSource run = parts.getFirst();
    for (int i = 0; i < gaps.size(); i++) {
      IntervalsSource ordered = Intervals.ordered(run, parts.get(i + 1));
      run = gaps.get(i).isOpen() ? ordered : Intervals.maxgaps(gaps.get(i).most(), ordered);
    }
    return gaps.isEmpty() ? run : Intervals.maxwidth(MAX_WIDTH, run);
  }

  /**
   * How many words a gap may hold.
   *
   * @param least of them
   * @param most of them; a negative number for as many as the paragraph has
   */
  record Gap(int least, int most) {

    /** A gap of any length, which may hold nothing. */
    static final Gap OPEN = new Gap(0, -1);

    boolean isOpen() {
      return most < 0;
    }
  }

  /**
   * Parts with bounded gaps. An interval keeps only its shortest places, so that the place of an
   * early part which fits a later one may be lost: all lengths of the first gaps are tried.
   */
  private static IntervalsSource run(List<IntervalsSource> parts, List<Gap> gaps) {
    List<IntervalsSource> before = List.of(parts.getFirst());
    int next = 0;
    while (next < gaps.size() - 1 && before.size() * lengths(gaps.get(next)) <= MAX_COMBINATIONS) {
      before = each(before, parts.get(next + 1), gaps.get(next));
      next++;
    }
    IntervalsSource run = or(before);
    while (next < gaps.size()) {
      run = within(run, parts.get(next + 1), gaps.get(next));
      next++;
    }
    return run;
  }

  private static int lengths(Gap gap) {
    return gap.most() - gap.least() + 1;
  }

  private static IntervalsSource within(IntervalsSource before, IntervalsSource part, Gap gap) {
    IntervalsSource behind = gap.least() == 0 ? part : Intervals.extend(part, gap.least(), 0);
    return Intervals.maxgaps(gap.most() - gap.least(), Intervals.ordered(before, behind));
  }

  private static List<IntervalsSource> each(
      List<IntervalsSource> before, IntervalsSource part, Gap gap) {
    List<IntervalsSource> runs = new ArrayList<>();
    for (IntervalsSource start : before) {
      for (int words = gap.least(); words <= gap.most(); words++) {
        IntervalsSource behind = words == 0 ? part : Intervals.extend(part, words, 0);
        runs.add(Intervals.phrase(start, behind));
      }
    }
    return runs;
  }
}
