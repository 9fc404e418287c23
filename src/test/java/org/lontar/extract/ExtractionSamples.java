package org.lontar.extract;

import java.util.List;
import org.lontar.document.DocumentText;
import org.lontar.document.EmbeddedField;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;

/** Extractions with something in every place. */
final class ExtractionSamples {

  private ExtractionSamples() {}

  static Extraction.Extracted document() {
    return new Extraction.Extracted(text("application/pdf"), List.of());
  }

  static Extraction.Extracted container() {
    return new Extraction.Extracted(
        new DocumentText(
            "application/zip", null, List.of(), List.of(), List.of(), List.of("A warning.")),
        List.of(
            new Extraction.Entry("ข่าว.pdf", "ab".repeat(32), 12_345_678_901L, document()),
            new Extraction.Entry(
                "b.zip!/c.bin", "", -1, new Extraction.Failed("extract", "it is damaged")),
            new Extraction.Entry(
                "d.png", "cd".repeat(32), 1, new Extraction.Skipped("detect", "it is an image"))));
  }

  private static DocumentText text(String mediaType) {
    return new DocumentText(
        mediaType,
        "Joint Statement",
        List.of(
            Paragraph.read("h1", ParagraphKind.HEADING, null, null, "Joint Statement 𐍈"),
            Paragraph.read("p1", ParagraphKind.NUMBERED, "1", "Joint Statement", "We met."),
            Paragraph.read("u1", ParagraphKind.UNNUMBERED, null, null, "")
                .described(List.of("health", "haze"), "en")),
        List.of("By the Secretariat"),
        List.of(new EmbeddedField("pdf:title", "Statement"), new EmbeddedField("pdf:title", "2")),
        List.of("Page 2 has no text."));
  }
}
