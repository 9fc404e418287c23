package org.lontar.web.page;

import java.util.ArrayList;
import java.util.List;
import org.lontar.search.PartCount;
import org.lontar.search.QueryReport;
import org.lontar.search.WayOut;

/**
 * Tells a reader who found nothing what each part of the request finds alone, and what could be
 * changed. Immutable, thread-safe.
 */
final class WaysOut {
  private final Names names;
  private final Chips chips;

  WaysOut(Names names) {
    this.names = names;
    this.chips = new Chips(names);
  }

  /** The changes that find something, the smallest first. */
  List<ResultsPage.WayOut> of(QueryReport report, Turns turns) {
    List<ResultsPage.WayOut> ways = new ArrayList<>();
    for (PartCount part : report.parts()) {
      for (WayOut way : part.ways()) {
        ways.add(
            new ResultsPage.WayOut(
                name(part, way), names.documents(way.total()), turns.to(way.request())));
      }
    }
    return ways;
  }

  /** What the words find one by one; empty where there is only one, or none. */
  List<ResultsPage.Part> parts(QueryReport report, Turns turns) {
    List<ResultsPage.Part> parts =
        report.parts().stream()
            .filter(part -> part.kind() == PartCount.Kind.CLAUSE)
            .map(part -> part(part, turns))
            .toList();
    return parts.size() < 2 ? List.of() : parts;
  }

  private ResultsPage.Part part(PartCount part, Turns turns) {
    return new ResultsPage.Part(
        part.text(),
        part.total() == 0 ? names.text("results.parts.nothing") : names.documents(part.total()),
        turns.to(part.request()),
        part.total() == 0);
  }

  private String name(PartCount part, WayOut way) {
    return switch (way.change()) {
      case AS_WORDS -> names.text("results.change.as-words");
      case ANYWHERE -> names.text("results.change.anywhere");
      case ANY_WORD -> names.text("results.change.any-word");
      case WITHOUT ->
          switch (part.kind()) {
            case CLAUSE, QUERY -> names.text("results.change.without", part.text());
            case CHOICE -> names.text("results.change.without-choice", chosen(part));
            case DATES -> names.text("results.change.dates");
            case CHOICES -> names.text("results.change.filters");
          };
    };
  }

  private String chosen(PartCount part) {
    return part.selections().stream()
        .map(selection -> names.text("results.change.quoted", chips.name(selection)))
        .reduce((first, second) -> names.text("results.change.without-both", first, second))
        .orElse("");
  }
}
