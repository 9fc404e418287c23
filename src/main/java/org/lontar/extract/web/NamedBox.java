package org.lontar.extract.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.lontar.extract.block.WordList;

/**
 * Finds the box that a page itself marks as its article: by tag, role, microdata or a class name
 * that publishing systems use. Immutable.
 *
 * <p>A mark is believed where one box alone bears it and holds a good part of the running text.
 */
final class NamedBox {
  /** What the page marks is believed with this share of the body's running text. */
  private static final double LEAST_SHARE = 0.3;

  /** A second box with this share makes the mark ambiguous. */
  private static final double NOTEWORTHY = 0.1;

  private static final int MAX_CLASS_CHARS = 400;

  private final Set<String> bodyClasses = WordList.load("body-classes.txt");

  /** From the widest mark to the narrowest. */
  private final List<Predicate<Element>> marks =
      List.of(
          e -> e.normalName().equals("main") || e.attr("role").equals("main"),
          e -> e.normalName().equals("article") || e.attr("role").equals("article"),
          e -> e.attr("itemprop").contains("articleBody"),
          this::hasBodyClass);

  /** The narrowest marked box, or {@code body} itself. */
  Element of(Element body, TextMass mass) {
    Element box = body;
    for (Predicate<Element> mark : marks) {
      List<Element> marked = outermost(box, mark, NOTEWORTHY * mass.in(body), mass);
      if (marked.size() == 1 && mass.in(marked.getFirst()) >= LEAST_SHARE * mass.in(body)) {
        box = marked.getFirst();
      }
    }
    return box;
  }

  private static List<Element> outermost(
      Element box, Predicate<Element> mark, double least, TextMass mass) {
    List<Element> found = new ArrayList<>();
    NodeTraversor.filter(
        (node, depth) -> {
          if (!(node instanceof Element element) || mass.in(element) < least) {
            return FilterResult.SKIP_ENTIRELY;
          }
          if (depth > 0 && mark.test(element)) {
            found.add(element);
            return FilterResult.SKIP_ENTIRELY;
          }
          return FilterResult.CONTINUE;
        },
        box);
    return found;
  }

  private boolean hasBodyClass(Element element) {
    String classes = element.className();
    if (classes.isEmpty() || classes.length() > MAX_CLASS_CHARS) {
      return false;
    }
    for (String name : classes.split("\\s+", -1)) {
      String plain = name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
      if (bodyClasses.contains(plain)) {
        return true;
      }
    }
    return false;
  }
}
