package org.lontar.web.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Map;
import org.lontar.document.DocumentId;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.document.SourceDocument;
import org.lontar.search.Highlight;

/** Makes the body of a document's page. Thread-safe. */
final class ParagraphLines {
  /** A document with fewer headings is read from its top. */
  private static final int FEWEST_HEADINGS = 4;

  private static final int MAX_CONTENTS_CHARS = 120;

  private ParagraphLines() {}

  static DocumentPage.Body of(SourceDocument document, Map<String, List<Highlight>> highlights) {
    List<Paragraph> paragraphs = document.text().paragraphs();
    return new DocumentPage.Body(
        contents(paragraphs),
        paragraphs.stream().map(paragraph -> line(document.id(), paragraph, highlights)).toList());
  }

  /** What to call a paragraph in a list of places. */
  static String name(Paragraph paragraph) {
    return paragraph.number() == null ? "¶ " + paragraph.anchor() : paragraph.number();
  }

  private static List<DocumentPage.Place> contents(List<Paragraph> paragraphs) {
    List<DocumentPage.Place> headings =
        paragraphs.stream()
            .filter(paragraph -> paragraph.kind() == ParagraphKind.HEADING)
            .map(heading -> new DocumentPage.Place(shortened(heading.text()), href(heading)))
            .toList();
    return headings.size() < FEWEST_HEADINGS ? List.of() : headings;
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= MAX_CONTENTS_CHARS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MAX_CONTENTS_CHARS)) + "…";
  }

  static String href(Paragraph paragraph) {
    return "#" + SearchLinks.segment(paragraph.anchor());
  }

  private static DocumentPage.Line line(
      DocumentId id, Paragraph paragraph, Map<String, List<Highlight>> highlights) {
    List<Highlight> marks = highlights.getOrDefault(paragraph.anchor(), List.of());
    return new DocumentPage.Line(
        paragraph.anchor(),
        kind(paragraph.kind()),
        paragraph.number() == null ? "¶" : paragraph.number(),
        "Permanent link to "
            + (paragraph.number() == null
                ? "passage " + paragraph.anchor()
                : "paragraph " + paragraph.number()),
        permalink(id, paragraph),
        paragraph.language(),
        new SafeString(MarkedText.html(paragraph.text(), marks)));
  }

  private static String permalink(DocumentId id, Paragraph paragraph) {
    return SearchLinks.ofDocument(id)
        + "/p/"
        + SearchLinks.segment(paragraph.anchor())
        + "-"
        + paragraph.fingerprint();
  }

  private static String kind(ParagraphKind kind) {
    return switch (kind) {
      case HEADING -> "heading";
      case NUMBERED -> "numbered";
      case ITEM -> "item";
      case PREAMBULAR, OPERATIVE -> "clause";
      case TABLE_ROW -> "row";
      case UNNUMBERED -> "plain";
    };
  }
}
