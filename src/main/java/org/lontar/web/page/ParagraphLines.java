package org.lontar.web.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.document.SourceDocument;
import org.lontar.search.Highlight;

/** Makes the body of a document's page. Immutable. */
final class ParagraphLines {
  /** A document with fewer headings is read from its top. */
  private static final int FEWEST_HEADINGS = 4;

  private static final int MAX_CONTENTS_CHARS = 120;

  private final SourceDocument document;
  private final Map<String, List<Highlight>> highlights;

  /** The anchors of the paragraphs that have the reader's words, in order. */
  private final List<String> stops;

  /** The place of each of these anchors. */
  private final Map<String, Integer> places = new HashMap<>();

  ParagraphLines(
      SourceDocument document, Map<String, List<Highlight>> highlights, List<String> stops) {
    this.document = document;
    this.highlights = highlights;
    this.stops = List.copyOf(stops);
    for (int i = 0; i < stops.size(); i++) {
      places.put(stops.get(i), i);
    }
  }

  DocumentPage.Body body() {
    List<Paragraph> paragraphs = document.text().paragraphs();
    return new DocumentPage.Body(
        contents(paragraphs), paragraphs.stream().map(this::line).toList());
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

  private static String href(Paragraph paragraph) {
    return "#" + SearchLinks.segment(paragraph.anchor());
  }

  private DocumentPage.Line line(Paragraph paragraph) {
    List<Highlight> marks = highlights.getOrDefault(paragraph.anchor(), List.of());
    return new DocumentPage.Line(
        paragraph.anchor(),
        kind(paragraph.kind()),
        paragraph.number() == null ? "¶" : paragraph.number(),
        "Permanent link to "
            + (paragraph.number() == null
                ? "passage " + paragraph.anchor()
                : "paragraph " + paragraph.number()),
        permalink(document.id(), paragraph),
        paragraph.language(),
        new SafeString(MarkedText.html(paragraph.text(), marks)),
        stop(paragraph, -1),
        stop(paragraph, 1));
  }

  /** The paragraph with the reader's words before or after one that has them, too. */
  private DocumentPage.@Nullable Place stop(Paragraph paragraph, int step) {
    Integer here = places.get(paragraph.anchor());
    int there = here == null ? -1 : here + step;
    if (there < 0 || there >= stops.size()) {
      return null;
    }
    String anchor = stops.get(there);
    return new DocumentPage.Place(anchor, "#" + SearchLinks.segment(anchor));
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
