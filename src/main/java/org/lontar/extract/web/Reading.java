package org.lontar.extract.web;

import java.util.List;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What was read of a page. Immutable.
 *
 * @param runs the runs of the article, in reading order
 * @param furniture by-lines, author boxes and the like
 */
record Reading(List<TextRun> runs, List<String> furniture) {

  /** An article with fewer characters is looked for once more. */
  private static final int SHORT = 300;

  /** So many times the text makes the second look the better one. */
  private static final int SO_MANY_TIMES_MORE = 2;

  /** Copies the lists. */
  Reading {
    runs = List.copyOf(runs);
    furniture = List.copyOf(furniture);
  }

  /**
   * The article of the page; where hardly anything is found, what the page hides at first or calls
   * by a name that noise has, then what it tells machines, then all that is no link.
   *
   * @param page taken apart
   * @param again parses the page once more
   */
  static Reading best(Document page, Supplier<Document> again) {
    Reading reading = of(page, Pruner.Manner.STRICT);
    if (reading.chars() >= SHORT) {
      return reading;
    }
    Document whole = again.get();
    String told = JsonLd.articleBody(whole);
    Reading more = of(whole, Pruner.Manner.GENTLE);
    reading = more.isMuchMoreThan(reading) ? more : reading;
    Reading ofMachines = ofText(told);
    reading = ofMachines.isMuchMoreThan(reading) ? ofMachines : reading;
    return reading.runs().isEmpty() ? ofAll(whole, reading.furniture()) : reading;
  }

  private static Reading of(Document page, Pruner.Manner manner) {
    List<String> furniture = Pruner.prune(page, manner);
    return new Reading(new MainContent().article(page.body()), furniture);
  }

  /** Reads plain text or a piece of HTML; blank lines end paragraphs. */
  private static Reading ofText(String text) {
    boolean marked = text.contains("</p>") || text.contains("<br");
    String html = marked ? text : text.replace("<", "&lt;").replace("\n", "<br><br>");
    return new Reading(TextRun.listOf(Jsoup.parse(html).body()), List.of());
  }

  private static Reading ofAll(Document page, List<String> furniture) {
    return new Reading(
        TextRun.listOf(page.body()).stream().filter(run -> run.linkShare() < 0.5).toList(),
        furniture);
  }

  private boolean isMuchMoreThan(Reading other) {
    return chars() > 0 && chars() >= SO_MANY_TIMES_MORE * other.chars();
  }

  private int chars() {
    return runs.stream().mapToInt(run -> run.text().length()).sum();
  }
}
