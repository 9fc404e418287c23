package org.lontar.extract.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Clears pages of paper of what is printed at their edges: page numbers, running heads and feet.
 *
 * <p>A running head is a line near the edge of several pages that is the same but for its digits;
 * its first use stays where even the digits are the same, since it may be the title. Of what the
 * file's positions show to be set off at an edge, two pages with the same are enough, and the words
 * become furniture. One thread, one document.
 */
public final class PageEdges {

  /** How many lines from the top or bottom of a page belong to its edge. */
  private static final int EDGE_LINES = 3;

  private static final int LONGEST = 160;

  private static final Set<String> LABELS =
      Set.of("", "page", "of", "halaman", "dari", "trang", "p.", "pg", "หน้า");

  /** Pages before the first are often numbered so. */
  private static final Pattern ROMAN = Pattern.compile("[-–— ]*[ivxlc]{1,6}[-–— ]*");

  /** A note at the foot: a number, a space, a letter. */
  private static final Pattern NOTE = Pattern.compile("\\d{1,3} \\p{L}");

  /** {@code Annex 1}, {@code PART II}: a heading where it first stands. */
  private static final Pattern LABEL_AND_NUMBER =
      Pattern.compile("\\p{L}{2,20} (?:\\d{1,3}|[IVXLC]{1,6}|[A-Z])");

  private static final Pattern SIGNS_AROUND =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private static final int MOST_NUMBER_WORDS = 5;

  private static final int MANY_PAGES = 3;
  private static final int FEW_PAGES = 4;

  /** A line of a block. */
  private record Place(int block, int line) {}

  private final List<Block> blocks;
  private final List<List<Place>> pages = new ArrayList<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<String, Integer> setOff = new HashMap<>();

  private PageEdges(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The blocks without what stands at the edges of pages; all of them where there are no pages. */
  public static List<Block> clear(List<Block> blocks) {
    PageEdges edges = new PageEdges(blocks);
    edges.cutIntoPages();
    return edges.without(edges.pages.size() < 2 ? Set.of() : edges.dropped());
  }

  private void cutIntoPages() {
    List<Place> page = new ArrayList<>();
    Set<String> setOffKeys = new HashSet<>();
    for (int at = 0; at < blocks.size(); at++) {
      if (blocks.get(at) instanceof Block.PageBreak) {
        endPage(page);
        page = new ArrayList<>();
        setOffKeys.clear();
      } else if (blocks.get(at) instanceof Block.Edge(String words)) {
        if (setOffKeys.add(headKey(words))) {
          setOff.merge(headKey(words), 1, Integer::sum);
        }
      } else if (blocks.get(at) instanceof Block.Prose prose) {
        for (int line = 0; line < prose.lines().size(); line++) {
          page.add(new Place(at, line));
        }
      }
    }
    endPage(page);
  }

  private void endPage(List<Place> page) {
    if (page.isEmpty()) {
      return;
    }
    List<Place> edge = new ArrayList<>(page.subList(0, Math.min(EDGE_LINES, page.size())));
    edge.addAll(page.subList(Math.max(edge.size(), page.size() - EDGE_LINES), page.size()));
    pages.add(edge);
    edge.stream().map(this::key).distinct().forEach(key -> uses.merge(key, 1, Integer::sum));
    edge.stream().map(this::text).distinct().forEach(text -> texts.merge(text, 1, Integer::sum));
  }

  private Set<Place> dropped() {
    Set<Place> dropped = new HashSet<>();
    Set<String> kept = new HashSet<>();
    for (List<Place> edge : pages) {
      for (Place place : edge) {
        String key = key(place);
        boolean heads = isRunningHead(key) && !LABEL_AND_NUMBER.matcher(text(place)).matches();
        boolean first = heads && kept.add(key) && texts.getOrDefault(text(place), 0) > 1;
        if (isPageNumber(text(place)) || (heads && !first)) {
          dropped.add(place);
        }
      }
    }
    return dropped;
  }

  private boolean isRunningHead(String key) {
    int times = uses.getOrDefault(key, 0);
    boolean shaped = key.length() <= LONGEST && key.length() > 1;
    return shaped && (times >= MANY_PAGES || (times == 2 && pages.size() <= FEW_PAGES));
  }

  private List<Block> without(Set<Place> dropped) {
    List<Block> left = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (int at = 0; at < blocks.size(); at++) {
      if (blocks.get(at) instanceof Block.Edge(String words)) {
        edge(words, told).ifPresent(left::add);
        continue;
      }
      if (!(blocks.get(at) instanceof Block.Prose prose)) {
        left.add(blocks.get(at));
        continue;
      }
      List<String> lines = new ArrayList<>();
      for (int line = 0; line < prose.lines().size(); line++) {
        if (!dropped.contains(new Place(at, line))) {
          lines.add(prose.lines().get(line));
        }
      }
      if (!lines.isEmpty()) {
        left.add(new Block.Prose(lines));
      }
    }
    return left;
  }

  /** What is printed on several pages, as furniture the first time; else a line like others. */
  private Optional<Block> edge(String words, Set<String> told) {
    String key = headKey(words);
    if (key.isEmpty() || ROMAN.matcher(words).matches()) {
      return Optional.empty();
    }
    if (words.length() > LONGEST || setOff.getOrDefault(key, 0) < 2) {
      boolean note = NOTE.matcher(words).lookingAt();
      return Optional.of(note ? new Block.Note(words) : new Block.Prose(List.of(words)));
    }
    if (!told.add(key)) {
      return Optional.empty();
    }
    return Optional.of(
        LABEL_AND_NUMBER.matcher(words).matches()
            ? new Block.Prose(List.of(words))
            : new Block.Furniture(words));
  }

  /**
   * A line set off at an edge in small letters, without the number of its page at either end; empty
   * where it is nothing else. Numbers inside it are its own.
   */
  private static String headKey(String words) {
    List<String> left =
        new ArrayList<>(List.of(words.toLowerCase(Locale.ROOT).split("[ \u200B]+", -1)));
    for (int ends = 0; ends < MOST_NUMBER_WORDS && !left.isEmpty(); ends++) {
      if (isOfPageNumber(left.getFirst())) {
        left.removeFirst();
      } else if (isOfPageNumber(left.getLast())) {
        left.removeLast();
      }
    }
    // "Annex 1" and "Annex 2" are no running head
    return left.size() == 1 ? words.toLowerCase(Locale.ROOT) : String.join(" ", left);
  }

  /** A number, or what stands around it: {@code page}, {@code of}, a bar. */
  private static boolean isOfPageNumber(String word) {
    String bare = SIGNS_AROUND.matcher(word).replaceAll("");
    return bare.isEmpty() || LABELS.contains(bare) || isPageNumber(bare);
  }

  private String text(Place place) {
    return ((Block.Prose) blocks.get(place.block())).lines().get(place.line());
  }

  /** The line in small letters with each run of digits as one sign. */
  private String key(Place place) {
    return key(text(place));
  }

  private static String key(String text) {
    if (text.length() > LONGEST) {
      return "";
    }
    StringBuilder key = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!Character.isDigit(c)) {
        key.append(c);
      } else if (key.isEmpty() || key.charAt(key.length() - 1) != '#') {
        key.append('#');
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** {@code 7}, {@code - 7 -}, {@code | 7}, {@code Page 7}, {@code 7 of 9}, {@code 7/9}. */
  static boolean isPageNumber(String line) {
    if (line.length() > 24) {
      return false;
    }
    int numbers = 0;
    for (String word : line.toLowerCase(Locale.ROOT).split("[ \u200B|/–—-]", -1)) {
      boolean number =
          !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(Character::isDigit);
      boolean label = LABELS.contains(word);
      if (!number && !label) {
        return false;
      }
      numbers += number ? 1 : 0;
    }
    return numbers >= 1 && numbers <= 2;
  }
}
