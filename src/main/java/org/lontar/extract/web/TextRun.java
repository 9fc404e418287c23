package org.lontar.extract.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.lontar.extract.block.WhiteSpace;

/**
 * Text of a page that no edge of a box divides: what a reader sees as one paragraph.
 *
 * @param box the nearest element around it that makes a box
 * @param text the words, white space folded in each line; {@code \n} where the page breaks the line
 * @param linkChars how many of its characters are links
 * @param boldChars how many of its characters are bold
 */
record TextRun(Element box, String text, int linkChars, int boldChars) {

  private static final int LONG = 80;
  private static final int SENTENCE = 30;
  private static final String FINAL = ".!?…。！？”\"’'։။។:";

  /** Elements that make no box though jsoup doesn't know them as inline. */
  private static final Set<String> INLINE =
      Set.of("ins", "del", "font", "center", "button", "label", "time", "mark", "u", "abbr");

  /** The runs below {@code root} in reading order, none empty. */
  static List<TextRun> listOf(Element root) {
    Collector collector = new Collector(root);
    NodeTraversor.traverse(collector, root);
    collector.end();
    return collector.runs;
  }

  /** Whether it reads like text, not like a label or a link. */
  boolean isRunningText() {
    int length = text.length();
    if (isDense()) {
      return length >= SENTENCE / 2 && linkShare() < 0.4;
    }
    return (length >= LONG && linkShare() < 0.5)
        || (length >= SENTENCE && linkShare() < 0.3 && endsSentence());
  }

  /** Scripts that say in one sign what others say in three letters. */
  private boolean isDense() {
    return text.codePoints()
            .limit(40)
            .filter(c -> Character.isIdeographic(c) || (c >= 0xAC00 && c <= 0xD7A3))
            .count()
        > 8;
  }

  /** Whether its last sign is one that ends a sentence. */
  boolean endsSentence() {
    return FINAL.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Characters that are no link; signs of dense scripts count three times. */
  int weight() {
    return (text.length() - linkChars) * (isDense() ? 3 : 1);
  }

  /** Which part of it is links, 0 to 1. */
  double linkShare() {
    return Math.min(1.0, (double) linkChars / text.length());
  }

  /** Whether all of it is bold. */
  boolean isBold() {
    return boldChars >= text.length() * 9 / 10;
  }

  /** Whether an element's edges divide text. */
  static boolean isBox(Element element) {
    return element.isBlock() && !INLINE.contains(element.normalName());
  }

  /** Gathers runs while the tree is walked; what is open is counted, so depth costs no stack. */
  private static final class Collector implements NodeVisitor {

    private final List<TextRun> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private Element box;
    private int links;
    private int bolds;
    private int lineLinkChars;
    private int lineBoldChars;
    private int linkChars;
    private int boldChars;

    Collector(Element root) {
      this.box = root;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        String whole = words.getWholeText();
        line.append(whole);
        int seen = WhiteSpace.fold(whole).length();
        lineLinkChars += links > 0 ? seen : 0;
        lineBoldChars += bolds > 0 ? seen : 0;
      } else if (node instanceof Element element) {
        open(element);
      }
    }

    private void open(Element element) {
      if (isBox(element)) {
        end();
        box = element;
      }
      switch (element.normalName()) {
        case "a" -> links++;
        case "b", "strong" -> bolds++;
        case "br" -> endLine();
        default -> {
          // others don't matter to a run
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (isBox(element)) {
          end();
          box = boxAround(element);
        }
        switch (element.normalName()) {
          case "a" -> links--;
          case "b", "strong" -> bolds--;
          default -> {
            // others don't matter to a run
          }
        }
      }
    }

    private static Element boxAround(Element element) {
      Element parent = element.parent();
      while (parent != null && !isBox(parent) && parent.parent() != null) {
        parent = parent.parent();
      }
      return parent == null ? element : parent;
    }

    /** Ends a line of the run; an empty line ends the run. */
    private void endLine() {
      String folded = WhiteSpace.fold(line.toString());
      line.setLength(0);
      if (folded.isEmpty()) {
        endRun();
        return;
      }
      text.append(text.isEmpty() ? "" : "\n").append(folded);
      linkChars += lineLinkChars;
      boldChars += lineBoldChars;
      lineLinkChars = 0;
      lineBoldChars = 0;
    }

    private void endRun() {
      if (!text.isEmpty()) {
        runs.add(new TextRun(box, text.toString(), linkChars, boldChars));
        text.setLength(0);
      }
      linkChars = 0;
      boldChars = 0;
    }

    void end() {
      endLine();
      endRun();
    }
  }
}
