package org.lontar.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lontar.search.PartCount;
import org.lontar.search.QueryReport;
import org.lontar.search.WayOut;

/**
 * Tells a reader who found nothing what each part of the request finds alone, and what could be
 * changed. Immutable, thread-safe.
 */
final class WaysOut {
  private final Names names;
  private final Narrowings narrowings;

  WaysOut(Names names) {
    this.names = names;
    this.narrowings = new Narrowings(names);
  }

  /** The changes that find something, the smallest first. */
  List<ResultsPage.WayOut> of(QueryReport report) {
    List<ResultsPage.WayOut> ways = new ArrayList<>();
    for (PartCount part : report.parts()) {
      for (WayOut way : part.ways()) {
        ways.add(
            new ResultsPage.WayOut(
                name(part, way), names.documents(way.total()), SearchLinks.of(way.request())));
      }
    }
    return ways;
  }

  /** What the words find one by one; empty where there is only one, or none. */
  List<ResultsPage.Part> parts(QueryReport report) {
    List<ResultsPage.Part> parts =
        report.parts().stream()
            .filter(part -> part.kind() == PartCount.Kind.CLAUSE)
            .map(this::part)
            .toList();
    return parts.size() < 2 ? List.of() : parts;
  }

  private ResultsPage.Part part(PartCount part) {
    return new ResultsPage.Part(
        part.text(),
        part.total() == 0 ? "nothing" : names.documents(part.total()),
        SearchLinks.of(part.request()),
        part.total() == 0);
  }

  private String name(PartCount part, WayOut way) {
    return switch (way.change()) {
      case AS_WORDS -> "The same words, anywhere in the document";
      case ANYWHERE -> "In the whole text, not the title alone";
      case ANY_WORD -> "Any of the words instead of all";
      case WITHOUT ->
          switch (part.kind()) {
            case CLAUSE, QUERY -> "Without “" + part.text() + "”";
            case CHOICE -> "Without " + chosen(part);
            case DATES -> "For all dates";
            case CHOICES -> "Without any filter";
          };
    };
  }

  private String chosen(PartCount part) {
    return part.selections().stream()
        .map(selection -> "“" + narrowings.name(selection) + "”")
        .collect(Collectors.joining(" and "));
  }
}
