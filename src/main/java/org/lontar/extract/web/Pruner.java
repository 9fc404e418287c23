package org.lontar.extract.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.lontar.extract.block.WhiteSpace;
import org.lontar.extract.block.WordList;

/**
 * Takes out of a page what names itself as no part of the article, and keeps the by-lines among it.
 *
 * <p>A box with a large share of the page's running text stays, whatever it is called. One thread,
 * one page.
 */
final class Pruner {

  /** What no reader sees, or can't read. */
  private static final Set<String> UNREADABLE =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "video",
          "audio",
          "map",
          "select",
          "option",
          "textarea",
          "input",
          "button",
          "dialog",
          "datalist",
          "meter",
          "progress",
          "math");

  private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "figcaption");

  private static final Set<String> AROUND_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar");

  private static final Set<String> NEVER = Set.of("html", "body", "main", "article");

  private static final List<String> HIDING = List.of("display:none", "visibility:hidden");

  private static final double LARGE_SHARE = 0.5;
  private static final double MOST_OF_IT = 0.6;
  private static final int MAX_BY_LINES = 12;
  private static final int LONGEST_BY_LINE = 600;

  private final ClassWords noise = new ClassWords(WordList.load("noise-classes.txt"));
  private final ClassWords byLines = new ClassWords(WordList.load("by-line-classes.txt"));
  private final List<String> furniture = new ArrayList<>();
  private final TextMass mass;
  private final TeaserList teasers;
  private final int total;

  private final Manner manner;

  /** How much is taken out. */
  enum Manner {
    /** What is hidden, what names itself as noise, what stands around an article. */
    STRICT,
    /** What stands around an article by its tag or role. */
    GENTLE
  }

  private Pruner(Manner manner, TextMass mass, int total) {
    this.manner = manner;
    this.mass = mass;
    this.teasers = new TeaserList(mass);
    this.total = total;
  }

  /** Prunes the page and gives its by-lines, author boxes and the like. */
  static List<String> prune(Document page, Manner manner) {
    boolean strict = manner == Manner.STRICT;
    NodeTraversor.filter((node, depth) -> withoutUnreadable(node, strict), page);
    Element body = page.body();
    TextMass mass = TextMass.of(body);
    Pruner pruner = new Pruner(manner, mass, mass.in(body));
    NodeTraversor.filter(pruner::decide, body);
    return pruner.furniture;
  }

  private static NodeFilter.FilterResult withoutUnreadable(Node node, boolean strict) {
    boolean unreadable =
        node instanceof Comment
            || (node instanceof Element element
                && (UNREADABLE.contains(element.normalName()) || (strict && isHidden(element))));
    return unreadable ? NodeFilter.FilterResult.REMOVE : NodeFilter.FilterResult.CONTINUE;
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    boolean styled =
        style.length() < 500
            && (style.contains("none") || style.contains("hidden"))
            && HIDING.stream().anyMatch(style.replace(" ", "").toLowerCase(Locale.ROOT)::contains);
    return styled || element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
  }

  private NodeFilter.FilterResult decide(Node node, int depth) {
    if (!(node instanceof Element element) || NEVER.contains(element.normalName())) {
      return NodeFilter.FilterResult.CONTINUE;
    }
    double share = total == 0 ? 0 : (double) mass.in(element) / total;
    if (isAround(element) && share < MOST_OF_IT) {
      keepByLinesIn(element);
      return NodeFilter.FilterResult.REMOVE;
    }
    if (share < LARGE_SHARE && isByLine(element)) {
      keep(element);
      return NodeFilter.FilterResult.REMOVE;
    }
    return manner == Manner.STRICT
            && share < LARGE_SHARE
            && (isNoise(element) || teasers.isOne(element))
        ? NodeFilter.FilterResult.REMOVE
        : NodeFilter.FilterResult.CONTINUE;
  }

  private static boolean isAround(Element element) {
    return AROUND.contains(element.normalName())
        || AROUND_ROLES.contains(element.attr("role"))
        || element.normalName().equals("form")
        || (element.normalName().equals("header") && element.selectFirst("h1") == null);
  }

  private boolean isNoise(Element element) {
    return !isHeading(element) && noise.match(element);
  }

  private boolean isByLine(Element element) {
    return !isHeading(element)
        && (byLines.match(element)
            || element.attr("rel").equals("author")
            || element.attr("itemprop").equals("author")
            || element.attr("itemprop").equals("datePublished"))
        && element.selectFirst("h1") == null;
  }

  private static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private void keepByLinesIn(Element box) {
    if (furniture.size() < MAX_BY_LINES) {
      box.stream().skip(1).limit(500).filter(this::isByLine).limit(2).forEach(this::keep);
    }
  }

  private void keep(Element byLine) {
    String text = WhiteSpace.fold(byLine.text());
    boolean useful = !text.isEmpty() && text.length() <= LONGEST_BY_LINE;
    if (useful && furniture.size() < MAX_BY_LINES && !furniture.contains(text)) {
      furniture.add(text);
    }
  }
}
