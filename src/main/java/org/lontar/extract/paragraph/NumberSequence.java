package org.lontar.extract.paragraph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lontar.extract.block.DateLine;
import org.lontar.extract.paragraph.Marker.Form;
import org.lontar.extract.paragraph.Marker.Script;
import org.lontar.extract.paragraph.Marker.Style;

/**
 * The run of numbers through a document: believes a marker where it goes on with the sequence. One
 * thread, one document, asked in reading order.
 */
final class NumberSequence {

  /** How large a gap may be where a block begins with the number. */
  private static final int LARGEST_GAP = 20;

  private static final int LARGEST_ITEM_GAP = 2;

  /** What a believed marker makes of its line. */
  enum Meaning {
    PARAGRAPH,
    ITEM,
    SECTION
  }

  /** A marker that counts, and what it makes of its line. */
  record Believed(Marker marker, Meaning meaning) {}

  private static final int SHORTEST_SENTENCE = 40;

  private final DateLine dates = new DateLine();
  private final NumberCensus census;
  private final @Nullable Style main;
  private final Map<Style, Integer> lastItems = new HashMap<>();
  private List<Integer> last = List.of(0);
  private boolean inParagraph;

  NumberSequence(NumberCensus census) {
    this.census = census;
    this.main = census.mainStyle();
  }

  /** Starts again, as an annex does. */
  void restart() {
    last = List.of(0);
    lastItems.clear();
    inParagraph = false;
  }

  /** Tells that a heading stands here: the items before it are over. */
  void heading() {
    lastItems.clear();
  }

  /**
   * The reading that counts, or null; it is the sequence's last from then on.
   *
   * @param readings the ways to read the line's beginning
   * @param atBlock whether the line begins a block; else it stands inside one
   * @param previous the line before it in the block; ignored where it begins the block
   */
  @Nullable Believed believe(List<Marker> readings, boolean atBlock, String previous) {
    if (!atBlock && !Sentences.endsClause(previous)) {
      return null;
    }
    for (Marker marker : readings) {
      Believed believed = marker.isNumber() ? number(marker, atBlock) : null;
      if (believed != null) {
        return believed;
      }
    }
    return item(readings, atBlock);
  }

  private @Nullable Believed number(Marker marker, boolean atBlock) {
    if (marker.style().equals(main)) {
      if (!(atBlock ? fitsAtBlock(marker) : fitsAtLine(marker))) {
        return null;
      }
      last = marker.values();
      lastItems.clear();
      inParagraph = true;
      return new Believed(marker, Meaning.PARAGRAPH);
    }
    boolean section = marker.script() == Script.UPPER_ROMAN && atBlock;
    return section && census.isSupported(marker.style(), marker.values())
        ? new Believed(marker, Meaning.SECTION)
        : null;
  }

  private boolean fitsAtBlock(Marker marker) {
    int first = marker.values().getFirst();
    if (marker.form() == Form.BARE) {
      return first > last.getFirst()
          && isSentence(marker.rest())
          && census.isSupported(marker.style(), marker.values());
    }
    if (last.equals(List.of(0))) {
      return census.isSupported(marker.style(), marker.values());
    }
    boolean goesOn = first >= last.getFirst() && first <= last.getFirst() + LARGEST_GAP;
    return goesOn || census.isSupported(marker.style(), marker.values());
  }

  /** A bare number before a date, a name or a cell of a table is no number of a paragraph. */
  private boolean isSentence(String text) {
    return text.length() >= SHORTEST_SENTENCE
        && !dates.startsWithMonth(text)
        && Character.isLetter(text.charAt(0));
  }

  private boolean fitsAtLine(Marker marker) {
    if (marker.form() == Form.BARE) {
      return false;
    }
    List<Integer> values = marker.values();
    if (values.size() == 1) {
      int value = values.getFirst();
      boolean starts = value == 1 && last.getFirst() == 0;
      return value == last.getFirst() + 1 && (!starts || census.hasLine(marker.style(), values, 2));
    }
    boolean sameParent =
        last.size() == values.size()
            && last.subList(0, last.size() - 1).equals(values.subList(0, values.size() - 1));
    return sameParent
        ? values.getLast() == last.getLast() + 1
        : values.getLast() == 1 && values.getFirst() - last.getFirst() <= 1;
  }

  private @Nullable Believed item(List<Marker> readings, boolean atBlock) {
    Marker chosen = null;
    for (Marker marker : readings) {
      if (isItem(marker) && fitsAsItem(marker, atBlock) && isBetter(marker, chosen)) {
        chosen = marker;
      }
    }
    if (chosen == null) {
      return null;
    }
    lastItems.put(chosen.style(), chosen.value());
    return inParagraph ? new Believed(chosen, Meaning.ITEM) : null;
  }

  /** A reading that goes on with a series is better than one that begins one. */
  private boolean isBetter(Marker marker, @Nullable Marker chosen) {
    return chosen == null || marker.value() == lastItems.getOrDefault(marker.style(), 0) + 1;
  }

  private boolean isItem(Marker marker) {
    boolean otherNumber =
        marker.script() == Script.DECIMAL
            && marker.levels() == 1
            && marker.form() != Form.BARE
            && !marker.style().equals(main);
    return !marker.isNumber() || otherNumber;
  }

  private boolean fitsAsItem(Marker marker, boolean atBlock) {
    int lastItem = lastItems.getOrDefault(marker.style(), 0);
    int value = marker.value();
    if (value == 1) {
      return marker.form() == Form.MARKUP
          || (census.hasLine(marker.style(), marker.values(), 2) && !runsOn(marker));
    }
    int gap = value - lastItem;
    return lastItem > 0 && (gap == 1 || (atBlock && gap > 1 && gap <= 1 + LARGEST_ITEM_GAP));
  }

  /** Whether the second of the series stands inside the same line: a running sentence. */
  private static boolean runsOn(Marker marker) {
    String second =
        marker.script() == Script.LETTER ? "b" : marker.script() == Script.DECIMAL ? "2" : "ii";
    return marker.form() == Form.BRACKETS && marker.rest().contains("(" + second + ")");
  }
}
