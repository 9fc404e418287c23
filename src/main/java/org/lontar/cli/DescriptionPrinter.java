package org.lontar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Paragraph;
import org.lontar.document.SourceDocument;

/** Prints what a document is, for people: a value a line, with the reason for it. */
final class DescriptionPrinter {

  private final PrintWriter out;

  DescriptionPrinter(PrintWriter out) {
    this.out = out;
  }

  /** Prints one document. */
  void print(String path, SourceDocument document) {
    DocumentMetadata metadata = document.metadata();
    out.println(Printable.of(path));
    printLine("title", document.title());
    printValue("type", metadata.type() == null ? null : metadata.type().with(typeOf(metadata)));
    printValue("date", metadata.date());
    printValue("year", metadata.year());
    printValue("chairmanship", metadata.chairmanship());
    metadata.sectors().forEach(sector -> printValue("sector", sector));
    metadata.series().forEach(s -> printValue("series", s.with(s.value().code())));
    metadata.bodies().forEach(body -> printValue("body", body));
    metadata.partners().forEach(partner -> printValue("partner", partner));
    printValue("language", metadata.language());
    printValue("place", metadata.place());
    printValue("source", metadata.source());
    printValue("author", metadata.author());
    printValue("url", metadata.url());
    printLine("paragraphs", paragraphs(document.text().paragraphs()));
    document.text().warnings().forEach(warning -> printLine("warning", warning));
    out.println();
  }

  private static String typeOf(DocumentMetadata metadata) {
    return metadata.type() == null ? "" : metadata.type().value().code();
  }

  private static String paragraphs(List<Paragraph> paragraphs) {
    long numbered = paragraphs.stream().filter(p -> p.number() != null).count();
    return paragraphs.size() + ", " + numbered + " of them numbered";
  }

  private void printValue(String name, @Nullable Described<?> described) {
    if (described == null) {
      return;
    }
    String evidence = described.evidence() == null ? "" : ": " + described.evidence();
    printLine(name, described.value() + " (" + described.origin().code() + evidence + ")");
  }

  private void printLine(String name, String value) {
    out.println(String.format(Locale.ROOT, "  %-13s %s", name, Printable.of(value)));
  }
}
