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

  /**
   * The text.
   *
   * @param isReworded whether the link that led here was made for other words
   */
  DocumentBody body(boolean isReworded) {
    List<Paragraph> paragraphs = document.text().paragraphs();
    return new DocumentBody(
        contents(paragraphs), paragraphs.stream().map(this::line).toList(), isReworded);
  }

  private static List<DocumentBody.Place> contents(List<Paragraph> paragraphs) {
    List<DocumentBody.Place> headings =
        paragraphs.stream()
            .filter(paragraph -> paragraph.kind() == ParagraphKind.HEADING)
            .map(ParagraphLines::place)
            .toList();
    return headings.size() < FEWEST_HEADINGS ? List.of() : headings;
  }

  private static DocumentBody.Place place(Paragraph heading) {
    return new DocumentBody.Place(
        new SafeString(MarkedText.html(shortened(heading.text()))), href(heading.anchor()));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= MAX_CONTENTS_CHARS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MAX_CONTENTS_CHARS)) + "…";
  }

  private static String href(String anchor) {
    return "#" + SearchLinks.segment(anchor);
  }

  private DocumentBody.Line line(Paragraph paragraph) {
    List<Highlight> marks = highlights.getOrDefault(paragraph.anchor(), List.of());
    String number = paragraph.number();
    return new DocumentBody.Line(
        paragraph.anchor(),
        kind(paragraph.kind()),
        number == null ? "¶" : number,
        number,
        permalink(document.id(), paragraph),
        cite(document.id(), paragraph),
        ViewPages.canShow(document) ? ViewPages.href(document.id(), paragraph) : null,
        paragraph.language(),
        new SafeString(MarkedText.html(paragraph.text(), marks)),
        steps(paragraph));
  }

  private DocumentBody.@Nullable Steps steps(Paragraph paragraph) {
    Integer here = places.get(paragraph.anchor());
    return here == null ? null : new DocumentBody.Steps(stop(here - 1), stop(here + 1));
  }

  private @Nullable String stop(int place) {
    return place < 0 || place >= stops.size() ? null : href(stops.get(place));
  }

  private static String cite(DocumentId id, Paragraph paragraph) {
    return SearchLinks.ofDocument(id) + "/cite?paragraph=" + SearchLinks.encode(paragraph.anchor());
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
