package org.lontar.extract.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Clears documents and slides of what their templates print on each page: numbers of pages and
 * slides, and dates that nobody typed. One thread, one document.
 */
public final class OfficeEdges {

  private static final String NUMBER_FIELD = "‹#›";

  private OfficeEdges() {}

  /** A document without the page numbers of its header and footer, which come first and last. */
  public static List<Block> ofDocument(List<Block> blocks) {
    List<Block> left = new ArrayList<>(blocks);
    while (!left.isEmpty() && isNumberedPage(left.getFirst())) {
      left.removeFirst();
    }
    while (!left.isEmpty() && isNumberedPage(left.getLast())) {
      left.removeLast();
    }
    return left;
  }

  private static boolean isNumberedPage(Block block) {
    return block instanceof Block.Prose && PageEdges.isPageNumber(block.text());
  }

  /** Slides without their numbers, and without the date that their notes repeat. */
  public static List<Block> ofSlides(List<Block> blocks) {
    DateLine dates = new DateLine();
    Map<String, Integer> uses = new HashMap<>();
    blocks.stream()
        .filter(block -> block instanceof Block.Prose && dates.isBareDate(block.text()))
        .forEach(block -> uses.merge(block.text(), 1, Integer::sum));
    List<Block> left = new ArrayList<>();
    int slide = 0;
    for (Block block : blocks) {
      slide += block instanceof Block.PageBreak ? 1 : 0;
      boolean number = block.text().equals(Integer.toString(slide));
      boolean repeated = uses.getOrDefault(block.text(), 0) > 1;
      boolean printed = number || repeated || block.text().equals(NUMBER_FIELD);
      if (!(block instanceof Block.Prose && printed)) {
        left.add(block);
      }
    }
    return left;
  }
}
