package org.lontar.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;
import org.lontar.json.DocumentUrl;
import org.lontar.query.QueryNote;
import org.lontar.search.Copy;
import org.lontar.search.CopyList;
import org.lontar.search.Expansion;
import org.lontar.search.Highlight;
import org.lontar.search.Hit;
import org.lontar.search.Passage;
import org.lontar.search.SearchResponse;
import picocli.CommandLine.Help.Ansi;

/** Prints an answer for people: hits with their passages, paragraph numbers and addresses. */
final class SearchPrinter {

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final PrintWriter out;
  private final Labels labels;
  private final String portal;

  /**
   * A printer.
   *
   * @param portal address that the places of documents are under, without a slash at its end
   */
  SearchPrinter(PrintWriter out, Labels labels, String portal) {
    this.out = out;
    this.labels = labels;
    this.portal = portal;
  }

  /** Prints the whole answer. */
  void print(SearchResponse response) {
    out.println(summary(response));
    String matching = response.report().matching().sentence();
    if (!matching.isEmpty()) {
      out.println(matching);
    }
    for (QueryNote note : response.request().query().notes()) {
      out.println("Note: " + note.message());
    }
    response.report().notes().forEach(note -> out.println("Note: " + note.message()));
    response.report().expansions().forEach(this::printExpansion);
    new HelpPrinter(out).print(response.report());
    int rank = response.request().window().offset();
    for (Hit hit : response.hits()) {
      rank++;
      printHit(rank, hit);
    }
    if (response.hits().isEmpty() && response.total().value() > 0) {
      out.println("This page is past the end; --page 1 is the first.");
    }
  }

  private void printExpansion(Expansion expansion) {
    String typed = Printable.of(expansion.typed());
    String others = Printable.of(String.join(", ", expansion.others()));
    out.println(
        expansion.isOn()
            ? "Also searched: " + typed + " = " + others + " (--noexpand \"" + typed + "\": not)"
            : "Not searched: " + typed + " = " + others);
  }

  private static String summary(SearchResponse response) {
    long total = response.total().value();
    String count = (response.total().isExact() ? "" : "At least ") + total;
    String typed = response.request().query().text();
    return String.format(
        Locale.ROOT,
        "%s %s%s%s (%.1f ms)",
        count,
        total == 1 ? "document" : "documents",
        typed.isEmpty() ? "" : " for " + Printable.of(typed),
        response.folded() == 0 ? "" : ", " + response.folded() + " of them folded as copies",
        response.stats().tookMicros() / 1000.0);
  }

  private void printHit(int rank, Hit hit) {
    out.println();
    out.println(rank + ". " + bold(Printable.of(hit.title())));
    String facts = String.join(" · ", facts(hit));
    if (!facts.isEmpty()) {
      out.println("   " + facts);
    }
    out.println("   " + portal + DocumentUrl.of(hit.id()));
    printCopies(hit.copies());
    for (Passage passage : hit.passages()) {
      String number = passage.paragraph() == null ? "–" : passage.paragraph() + ".";
      out.println("   " + number + " " + marked(passage));
      out.println("      " + portal + DocumentUrl.of(hit.id(), passage.anchor()));
    }
  }

  private void printCopies(CopyList copies) {
    for (Copy copy : copies.first()) {
      String source = copy.source() == null ? "" : " (" + Printable.of(copy.source()) + ")";
      out.println("   also published as: " + Printable.of(copy.title()) + source);
      out.println("      " + portal + DocumentUrl.of(copy.id()));
    }
    long others = copies.total() - copies.first().size();
    if (others > 0) {
      out.println("   and " + others + " more.");
    }
  }

  private List<String> facts(Hit hit) {
    List<String> facts = new ArrayList<>();
    if (hit.type() != null) {
      facts.add(labels.label(Dimension.TYPE, hit.type()));
    }
    String date = hit.date() == null ? Objects.toString(hit.year(), "") : hit.date();
    if (!date.isEmpty()) {
      facts.add(date);
    }
    if (hit.chairmanship() != null) {
      facts.add(labels.label(Dimension.CHAIRMANSHIP, hit.chairmanship()));
    }
    hit.sectors().forEach(sector -> facts.add(labels.label(Dimension.SECTOR, sector)));
    Stream.ofNullable(hit.source()).map(Printable::of).forEach(facts::add);
    return facts;
  }

  private static String marked(Passage passage) {
    if (!Ansi.AUTO.enabled()) {
      return Printable.of(passage.text());
    }
    StringBuilder marked = new StringBuilder();
    String text = passage.text();
    int copied = 0;
    for (Highlight highlight : passage.highlights()) {
      int start = text.offsetByCodePoints(0, highlight.start());
      int end = text.offsetByCodePoints(0, highlight.end());
      marked.append(Printable.of(text.substring(copied, start)));
      marked.append(BOLD).append(Printable.of(text.substring(start, end))).append(PLAIN);
      copied = end;
    }
    return marked.append(Printable.of(text.substring(copied))).toString();
  }

  private static String bold(String text) {
    return Ansi.AUTO.enabled() ? BOLD + text + PLAIN : text;
  }
}
