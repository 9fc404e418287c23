package org.lontar.extract.paragraph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lontar.extract.block.Block;
import org.lontar.extract.paragraph.Marker.Form;
import org.lontar.extract.paragraph.Marker.Script;
import org.lontar.extract.paragraph.Marker.Style;

/**
 * Which markers a document's lines begin with, counted before any is believed.
 *
 * <p>It answers two questions: in which style the paragraphs are numbered, and whether a number has
 * neighbors. Immutable once made.
 */
final class NumberCensus {

  /** A roman numeral before less text than this numbers a section, not a paragraph. */
  private static final int SHORTEST_ROMAN_PARAGRAPH = 80;

  private final Map<Style, Set<List<Integer>>> atBlocks = new HashMap<>();
  private final Map<Style, Set<List<Integer>>> atLines = new HashMap<>();
  private final Map<Style, Integer> order = new HashMap<>();
  private final Map<Style, Integer> longRoman = new HashMap<>();

  private NumberCensus() {}

  /** Counts the markers of all blocks. */
  static NumberCensus of(List<Block> blocks) {
    NumberCensus census = new NumberCensus();
    for (Block block : blocks) {
      switch (block) {
        case Block.Prose prose -> census.countLines(prose.lines());
        case Block.Item item -> census.count(markersOf(item), true);
        case Block.Heading heading -> census.count(Markers.read(heading.text()), true);
        case Block.Row _, Block.Furniture _, Block.PageBreak _, Block.Edge _, Block.Note _ -> {
          // these number no paragraphs
        }
      }
    }
    return census;
  }

  static List<Marker> markersOf(Block.Item item) {
    return item.marker() == null
        ? Markers.read(item.text())
        : Markers.ofMarkup(item.marker(), item.text());
  }

  private void countLines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      count(Markers.read(lines.get(i)), i == 0);
    }
  }

  private void count(List<Marker> readings, boolean atBlock) {
    for (Marker marker : readings) {
      Style style = marker.style();
      order.putIfAbsent(style, order.size());
      atLines.computeIfAbsent(style, s -> new HashSet<>()).add(marker.values());
      if (atBlock) {
        atBlocks.computeIfAbsent(style, s -> new HashSet<>()).add(marker.values());
      }
      if (marker.rest().length() >= SHORTEST_ROMAN_PARAGRAPH) {
        longRoman.merge(style, 1, Integer::sum);
      }
    }
  }

  /** The style in which the paragraphs are numbered, or null where none is. */
  @Nullable Style mainStyle() {
    Map<Integer, Style> bySize = new TreeMap<>();
    for (Style style : order.keySet()) {
      if (isNumber(style.script())) {
        int size = size(style);
        if (size > 0) {
          bySize.put(-size * 1000 + order.get(style), style);
        }
      }
    }
    return bySize.isEmpty() ? null : bySize.values().iterator().next();
  }

  private static boolean isNumber(Script script) {
    return script == Script.DECIMAL || script == Script.UPPER_ROMAN;
  }

  private int size(Style style) {
    if (style.script() == Script.UPPER_ROMAN && longRoman.getOrDefault(style, 0) < 2) {
      return 0;
    }
    Set<List<Integer>> values = atLines.getOrDefault(style, Set.of());
    return (int) values.stream().filter(v -> isSupported(style, v)).count();
  }

  /** Whether the value can belong to a sequence: it is a first one, or has a neighbor. */
  boolean isSupported(Style style, List<Integer> values) {
    int last = values.getLast();
    if (style.form() == Form.BARE) {
      return hasRun(style, values);
    }
    return last == 1 || hasLine(style, values, last - 1) || hasLine(style, values, last + 1);
  }

  /** A bare number is too common to be believed without two neighbors. */
  private boolean hasRun(Style style, List<Integer> values) {
    int last = values.getLast();
    boolean before = hasBlock(style, values, last - 1);
    boolean after = hasBlock(style, values, last + 1);
    return (before && after)
        || (before && hasBlock(style, values, last - 2))
        || (after && hasBlock(style, values, last + 2));
  }

  /** Whether some line begins with this value in place of the last one of {@code values}. */
  boolean hasLine(Style style, List<Integer> values, int last) {
    return atLines.getOrDefault(style, Set.of()).contains(replaced(values, last));
  }

  private boolean hasBlock(Style style, List<Integer> values, int last) {
    return atBlocks.getOrDefault(style, Set.of()).contains(replaced(values, last));
  }

  private static List<Integer> replaced(List<Integer> values, int last) {
    if (values.size() == 1) {
      return List.of(last);
    }
    Integer[] copy = values.toArray(new Integer[0]);
    copy[copy.length - 1] = last;
    return List.of(copy);
  }
}
