package org.lontar.extract.web;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much running text each element of a page holds. Immutable once made. */
final class TextMass {

  private final Map<Element, Integer> masses = new HashMap<>();

  private TextMass() {}

  /** Weighs all elements below {@code root}. */
  static TextMass of(Element root) {
    TextMass mass = new TextMass();
    for (TextRun run : TextRun.listOf(root)) {
      if (run.isRunningText()) {
        mass.masses.merge(run.box(), run.weight(), Integer::sum);
      }
    }
    NodeTraversor.traverse(mass.new Sum(root), root);
    return mass;
  }

  /** The weight of the running text in the element: characters that are no link. */
  int in(Node node) {
    return node instanceof Element element ? masses.getOrDefault(element, 0) : 0;
  }

  /** Adds each element's weight to its parent's when the element is done. */
  private final class Sum implements NodeVisitor {

    private final Element root;

    Sum(Element root) {
      this.root = root;
    }

    @Override
    public void head(Node node, int depth) {
      // children come first
    }

    @Override
    public void tail(Node node, int depth) {
      Element parent = node instanceof Element ? (Element) node.parent() : null;
      if (parent != null && !node.equals(root) && masses.containsKey(node)) {
        masses.merge(parent, masses.get(node), Integer::sum);
      }
    }
  }
}
