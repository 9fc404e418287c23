package org.lontar.search;

import java.util.List;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.testkit.Documents;

/** A document in which every part is filled. */
final class WholeDocument {

  private WholeDocument() {}

  static Documents builder() {
    return Documents.doc("whole")
        .title("Title 😀")
        .paragraph(
            new Paragraph("h1", ParagraphKind.HEADING, null, null, List.of(), null, "Heading"))
        .paragraph(
            new Paragraph(
                "p1", ParagraphKind.NUMBERED, "1", "Heading", List.of("health"), "en", "One."))
        .paragraph(
            new Paragraph("u1", ParagraphKind.UNNUMBERED, null, "Heading", List.of(), "th", "ข่าว"))
        .paragraph(new Paragraph("u2", ParagraphKind.UNNUMBERED, null, null, List.of(), null, ""))
        .date("2024-09-26")
        .year(2024)
        .type("report")
        .chairmanship("lao-pdr")
        .sectors("health", "haze")
        .series("ascc-council")
        .bodies("ammh")
        .partners("japan")
        .source("asean.org")
        .added("2026-11-01T09:30:00Z")
        .in("archive")
        .locations("b/a.txt", "c/a.txt");
  }
}
