package org.lontar.extract.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Clears pages of paper of what is printed at their edges: page numbers, running heads and feet.
 *
 * <p>A running head is a line near the edge of several pages that is the same but for its digits;
 * its first use stays where even the digits are the same, since it may be the title. One thread,
 * one document.
 */
public final class PageEdges {

  /** How many lines from the top or bottom of a page belong to its edge. */
  private static final int EDGE_LINES = 3;

  private static final int LONGEST = 160;
  private static final int MANY_PAGES = 3;
  private static final int FEW_PAGES = 4;

  /** A line of a block. */
  private record Place(int block, int line) {}

  private final List<Block> blocks;
  private final List<List<Place>> pages = new ArrayList<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();

  private PageEdges(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** The blocks without what stands at the edges of pages; all of them where there are no pages. */
  public static List<Block> clear(List<Block> blocks) {
    PageEdges edges = new PageEdges(blocks);
    edges.cutIntoPages();
    return edges.pages.size() < 2 ? blocks : edges.without(edges.dropped());
  }

  private void cutIntoPages() {
    List<Place> page = new ArrayList<>();
    for (int at = 0; at < blocks.size(); at++) {
      if (blocks.get(at) instanceof Block.PageBreak) {
        endPage(page);
        page = new ArrayList<>();
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
        boolean heads = isRunningHead(key);
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
    for (int at = 0; at < blocks.size(); at++) {
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

  private String text(Place place) {
    return ((Block.Prose) blocks.get(place.block())).lines().get(place.line());
  }

  /** The line in small letters with each run of digits as one sign. */
  private String key(Place place) {
    String text = text(place);
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
    for (String word : line.toLowerCase(Locale.ROOT).split("[ |/–—-]", -1)) {
      boolean number =
          !word.isEmpty() && word.length() <= 4 && word.chars().allMatch(Character::isDigit);
      boolean label =
          Set.of("", "page", "of", "halaman", "dari", "trang", "p.", "pg", "หน้า").contains(word);
      if (!number && !label) {
        return false;
      }
      numbers += number ? 1 : 0;
    }
    return numbers >= 1 && numbers <= 2;
  }
}
