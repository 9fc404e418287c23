package org.lontar.extract.web;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text of which kind each element of a page holds. Immutable once made. */
final class TextMass {

  private static final Measure NOTHING = new Measure(0, 0, 0, 0);

  private final Map<Element, Measure> measures = new HashMap<>();
  private final Map<Element, Integer> ownFlows = new HashMap<>();
  private final Map<Element, Integer> flows = new HashMap<>();

  private TextMass() {}

  /**
   * What an element holds.
   *
   * @param weight the running text that is no link, in characters
   * @param chars all text, in characters
   * @param linkChars the text that is links, in characters
   * @param running how many runs of running text
   */
  record Measure(int weight, int chars, int linkChars, int running) {

    static Measure of(TextRun run) {
      boolean running = run.isRunningText();
      return new Measure(
          running ? run.weight() : 0, run.text().length(), run.linkChars(), running ? 1 : 0);
    }

    Measure plus(Measure other) {
      return new Measure(
          weight + other.weight,
          chars + other.chars,
          linkChars + other.linkChars,
          running + other.running);
    }
  }

  /** Weighs all elements from {@code root} down. */
  static TextMass of(Element root) {
    TextMass mass = new TextMass();
    for (TextRun run : TextRun.listOf(root)) {
      mass.measures.merge(run.box(), Measure.of(run), Measure::plus);
      mass.addFlow(run, root);
    }
    NodeTraversor.traverse(mass.new Sum(root), root);
    return mass;
  }

  /** Text flows in the box that holds it, and from box to box in the box around them. */
  private void addFlow(TextRun run, Element root) {
    if (run.isRunningText()) {
      ownFlows.merge(run.box(), run.weight(), Integer::sum);
      Element around = run.box().parent();
      if (around != null && !run.box().equals(root)) {
        ownFlows.merge(around, run.weight(), Integer::sum);
      }
    }
  }

  /** The weight of the running text that stands in the element, or in a box of its own there. */
  int ownFlow(Element element) {
    return ownFlows.getOrDefault(element, 0);
  }

  /**
   * The weight of the running text that stands in one box of the element without any box around its
   * paragraphs: nearly all of an article, little of a list of teasers.
   */
  int flowIn(Element element) {
    return Math.max(flows.getOrDefault(element, 0), ownFlow(element));
  }

  /** The weight of the running text in the element. */
  int in(Element element) {
    return measure(element).weight();
  }

  /** All that was measured of the element. */
  Measure measure(Element element) {
    return measures.getOrDefault(element, NOTHING);
  }

  /** Adds each element's measure to its parent's when the element is done. */
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
      Measure measure = node instanceof Element element ? measures.get(element) : null;
      if (parent != null && measure != null && !node.equals(root)) {
        measures.merge(parent, measure, Measure::plus);
        flows.merge(parent, flowIn((Element) node), Math::max);
      }
    }
  }
}
