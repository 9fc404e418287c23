package org.lontar.extract.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lontar.extract.block.DateLine;
import org.lontar.extract.block.SectionHeading;

/** Finds the box of a pruned page that holds its running text, and the runs in it that belong. */
final class MainContent {

  /** A child with this share of its parent's text stands for the parent. */
  private static final double STANDS_FOR_PARENT = 0.8;

  /** A child with less of its parent's text doesn't, even where text makes in it alone. */
  private static final double LEAST_TO_STAND = 0.4;

  /** With less running text in a row than this share of the article's, a box is no part of it. */
  private static final double FLOW_OF_OTHERS = 0.1;

  private static final int LONGEST_HEADING = 200;

  private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

  private final Opening opening = new Opening();
  private final NamedBox named = new NamedBox();
  private final Promotion promotions = new Promotion();
  private final DateLine dates = new DateLine();
  private final SectionHeading headings = new SectionHeading();

  /** The runs of the page that are its article, in reading order. */
  List<TextRun> article(Element body) {
    TextMass mass = TextMass.of(body);
    Element around = named.of(body, mass);
    Element box = box(around, mass);
    List<TextRun> runs = new ArrayList<>(opening.before(box, around));
    runs.addAll(runs(box));
    return runs;
  }

  /** The smallest box that holds nearly all running text of what the page marks as its article. */
  Element box(Element body) {
    TextMass mass = TextMass.of(body);
    return box(named.of(body, mass), mass);
  }

  private static Element box(Element around, TextMass mass) {
    Element box = around;
    Element next = heaviest(box, mass);
    while (next != null && standsFor(next, box, mass)) {
      if (!TextRun.isBox(next) || next.normalName().equals("p")) {
        break;
      }
      box = next;
      next = heaviest(box, mass);
    }
    return box;
  }

  /** A child that holds nearly all of the running text, or the only one in which text makes. */
  private static boolean standsFor(Element child, Element box, TextMass mass) {
    int weight = mass.in(child);
    if (weight == 0 || weight >= STANDS_FOR_PARENT * mass.in(box)) {
      return weight > 0;
    }
    double flow = FLOW_OF_OTHERS * mass.flowIn(child);
    return weight >= LEAST_TO_STAND * mass.in(box)
        && !LISTS.contains(child.normalName())
        && mass.ownFlow(box) < flow
        && box.children().stream().allMatch(c -> c.equals(child) || clearFlow(c, mass) < flow);
  }

  /** The flow of text in a box, less where labels and links stand between. */
  private static double clearFlow(Element element, TextMass mass) {
    TextMass.Measure measure = mass.measure(element);
    double share = measure.chars() == 0 ? 0 : (double) measure.weight() / measure.chars();
    return Math.min(1, share) * mass.flowIn(element);
  }

  private static @Nullable Element heaviest(Element box, TextMass mass) {
    Element heaviest = null;
    for (Element child : box.children()) {
      if (heaviest == null || mass.in(child) > mass.in(heaviest)) {
        heaviest = child;
      }
    }
    return heaviest;
  }

  /** The runs below the box that are part of the article, in reading order. */
  List<TextRun> runs(Element box) {
    List<TextRun> all = TextRun.listOf(box);
    int first = firstRunning(all);
    int last = lastRunning(all);
    List<TextRun> kept = new ArrayList<>();
    boolean noise = false;
    Set<String> makes = new HashSet<>();
    for (int at = 0; at < all.size(); at++) {
      TextRun run = all.get(at);
      if (isHeading(run)) {
        noise = headings.isOneOrBeginsSo(run.text());
        if (!noise && leadsText(all, at, last)) {
          kept.add(run);
        }
      } else if (run.isRunningText() && !isNoText(run)) {
        noise &= run.linkShare() > 0.2 || !makes.contains(make(run));
        if (!noise) {
          kept.add(run);
          makes.add(make(run));
        }
      } else if (!noise
          && at > first
          && at < last
          && run.linkShare() < 0.4
          && !isNoText(run)
          && !headings.isOne(run.text())) {
        kept.add(run);
      } else {
        noise |= headings.isOne(run.text());
      }
    }
    return kept;
  }

  /** Of what make the boxes are in which the run is one of several. */
  private static String make(TextRun run) {
    Element around = run.box().parent();
    String outer = around == null ? "" : around.normalName() + "." + around.className();
    return run.box().normalName().equals("p") ? outer : outer + ">" + run.box().className();
  }

  /** When it was put up, and markup that a page shows by mistake. */
  private boolean isNoText(TextRun run) {
    String text = run.text();
    String lower = text.substring(0, Math.min(text.length(), 12)).toLowerCase(Locale.ROOT);
    boolean putUp =
        lower.startsWith("published") || lower.startsWith("updated") || lower.startsWith("posted");
    return (text.startsWith("<") && text.contains("=\""))
        || promotions.isOne(text)
        || dates.isBareDate(text)
        || (putUp && dates.saysDate(text.substring(0, Math.min(text.length(), 60))));
  }

  private static int firstRunning(List<TextRun> all) {
    for (int at = 0; at < all.size(); at++) {
      if (all.get(at).isRunningText()) {
        return at;
      }
    }
    return all.size();
  }

  private static int lastRunning(List<TextRun> all) {
    for (int at = all.size() - 1; at >= 0; at--) {
      if (all.get(at).isRunningText()) {
        return at;
      }
    }
    return -1;
  }

  /** Whether running text follows a heading before the next one of its kind. */
  private static boolean leadsText(List<TextRun> all, int heading, int last) {
    return heading < last
        && heading + 1 < all.size()
        && all.get(heading).linkShare() < 0.8
        && all.subList(heading + 1, Math.min(all.size(), heading + 4)).stream()
            .anyMatch(TextRun::isRunningText);
  }

  static boolean isHeading(TextRun run) {
    String name = run.box().normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && Character.isDigit(name.charAt(1))
        && run.text().length() <= LONGEST_HEADING;
  }
}
