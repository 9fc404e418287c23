package org.lontar.extract.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.lontar.extract.web.TextMass.Measure;

/**
 * Recognizes lists of teasers whatever they are called: boxes of one make side by side, each a link
 * with a few words. Immutable.
 */
final class TeaserList {

  private static final int FEWEST = 3;
  private static final int LONGEST_CARD = 500;
  private static final int SHORTEST_CARD = 15;
  private static final int MOST_RUNS = 3;
  private static final double MOST_OF_LIST = 0.6;
  private static final double MOST_CARDS = 0.8;
  private static final double LEAST_LINK_SHARE = 0.2;
  private static final int NODES_LOOKED_AT = 40;

  private static final Set<String> CARD_TAGS =
      Set.of("li", "div", "article", "section", "a", "td", "dd", "figure");

  private final TextMass mass;

  TeaserList(TextMass mass) {
    this.mass = mass;
  }

  /** Whether the element is such a list. */
  boolean isOne(Element element) {
    List<Element> children = element.children();
    if (children.size() < FEWEST) {
      return false;
    }
    Map<String, Integer> chars = new HashMap<>();
    children.forEach(child -> chars.merge(make(child), mass.measure(child).chars(), Integer::sum));
    String make =
        chars.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElse("");
    List<Element> alike =
        children.stream()
            .filter(child -> make(child).equals(make) && mass.measure(child).chars() > 0)
            .toList();
    boolean most = chars.getOrDefault(make, 0) >= MOST_OF_LIST * mass.measure(element).chars();
    return most && alike.size() >= FEWEST && areCards(alike);
  }

  /** The tag, and the first word of the class. */
  private static String make(Element child) {
    String classes = child.className().strip();
    int space = classes.indexOf(' ');
    return child.normalName() + "." + (space < 0 ? classes : classes.substring(0, space));
  }

  private boolean areCards(List<Element> alike) {
    if (!CARD_TAGS.contains(alike.getFirst().normalName())) {
      return false;
    }
    long cards = alike.stream().filter(this::isCard).count();
    int chars = alike.stream().mapToInt(e -> mass.measure(e).chars()).sum();
    int links = alike.stream().mapToInt(e -> mass.measure(e).linkChars()).sum();
    return cards >= MOST_CARDS * alike.size() && links >= LEAST_LINK_SHARE * chars;
  }

  private boolean isCard(Element element) {
    Measure measure = mass.measure(element);
    return measure.chars() >= SHORTEST_CARD
        && measure.chars() <= LONGEST_CARD
        && measure.running() <= MOST_RUNS
        && measure.linkChars() >= SHORTEST_CARD
        && beginsWithLink(element);
  }

  /** Whether the first words are in a link, dates and labels of a few letters apart. */
  private static boolean beginsWithLink(Element element) {
    Node node = element;
    for (int seen = 0; node != null && seen < NODES_LOOKED_AT; seen++) {
      if (node instanceof TextNode text && text.text().strip().length() >= SHORTEST_CARD) {
        return isInLink(text, element);
      }
      node = next(node, element);
    }
    return false;
  }

  private static boolean isInLink(Node text, Element within) {
    for (Node node = text; node != null; node = node.parent()) {
      if (node.nodeName().equals("a")) {
        return true;
      }
      if (node.equals(within)) {
        return false;
      }
    }
    return false;
  }

  /** The next node in reading order inside {@code within}, or null. */
  private static @Nullable Node next(Node node, Element within) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node up = node;
    while (up != null && !up.equals(within)) {
      Node sibling = up.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      up = up.parent();
    }
    return null;
  }
}
