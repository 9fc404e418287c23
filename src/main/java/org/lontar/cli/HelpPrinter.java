package org.lontar.cli;

import java.io.PrintWriter;
import org.lontar.search.Correction;
import org.lontar.search.PartCount;
import org.lontar.search.QueryReport;
import org.lontar.search.WayOut;

/** Prints what helps on who found little or nothing. */
final class HelpPrinter {

  private final PrintWriter out;

  HelpPrinter(PrintWriter out) {
    this.out = out;
  }

  /** Prints what may have been meant, what the parts find alone, and what can be changed. */
  void print(QueryReport report) {
    Correction correction = report.correction();
    if (correction != null) {
      out.println("Did you mean: " + Printable.of(correction.text()) + counted(correction.total()));
    }
    for (PartCount part : report.parts()) {
      if (part.kind() == PartCount.Kind.CLAUSE) {
        out.println("Alone: " + Printable.of(part.text()) + counted(part.total()));
      }
      for (WayOut way : part.ways()) {
        out.println(name(part, way) + counted(way.total()));
      }
    }
  }

  private static String name(PartCount part, WayOut way) {
    return switch (way.change()) {
      case AS_WORDS -> "The same words, anywhere in the document: " + typed(way);
      case ANYWHERE -> "In the whole text, not the title alone: " + typed(way);
      case ANY_WORD -> "Any of the words instead of all: " + typed(way);
      case WITHOUT ->
          switch (part.kind()) {
            case CLAUSE, QUERY, CHOICE -> "Without: " + Printable.of(part.text());
            case DATES -> "For all dates";
            case CHOICES -> "Without any filter";
          };
    };
  }

  private static String typed(WayOut way) {
    return Printable.of(way.request().query().text());
  }

  private static String counted(long total) {
    return " (" + total + (total == 1 ? " document)" : " documents)");
  }
}
