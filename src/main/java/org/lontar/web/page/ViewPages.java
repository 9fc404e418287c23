package org.lontar.web.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.DocumentId;
import org.lontar.document.Paragraph;
import org.lontar.document.SourceDocument;

/** Makes the page that shows an original. Immutable, thread-safe. */
public final class ViewPages {
  private static final String PDF = "application/pdf";

  /** So many characters of a paragraph are enough to find it in the file. */
  private static final int SOUGHT_CHARS = 400;

  /** A neighbor is there for orientation. */
  private static final int NEIGHBOR_CHARS = 300;

  private final Names names;

  /** Makes pages with these names. */
  public ViewPages(Names names) {
    this.names = names;
  }

  /**
   * Where the reader wants to look.
   *
   * @param page of the file, from 1; counts where no paragraph is named
   * @param anchor of a paragraph; empty for none
   */
  public record Place(int page, String anchor) {}

  /** The address that shows a document's original where a paragraph stands. */
  static String href(DocumentId id, Paragraph paragraph) {
    return href(id) + "?paragraph=" + SearchLinks.encode(paragraph.anchor());
  }

  /** The address that shows a document's original. */
  static String href(DocumentId id) {
    return SearchLinks.ofDocument(id) + "/view";
  }

  /** Whether the original of a document can be shown. */
  static boolean canShow(SourceDocument document) {
    return document.text().mediaType().equals(PDF);
  }

  /**
   * The page.
   *
   * @param folder of the library's files
   * @return empty where the document has no such paragraph
   */
  public Optional<ViewPage> of(
      SourceDocument document, Place place, String folder, @Nullable ProgressLine progress) {
    List<Paragraph> paragraphs = document.text().paragraphs();
    int at = place(paragraphs, place.anchor());
    if (at < 0 && !place.anchor().isEmpty()) {
      return Optional.empty();
    }
    Described<String> language = document.metadata().language();
    String address = SearchLinks.ofDocument(document.id());
    return Optional.of(
        new ViewPage(
            new Frame(names.text("document.view.title", document.title()), "", null, progress),
            new SafeString(MarkedText.html(document.title())),
            language == null ? null : language.value(),
            at < 0 ? address : place(document.id(), paragraphs.get(at)),
            address + "/original",
            names.text(
                "document.file.kind",
                document.text().mediaType(),
                names.bytes(document.sizeBytes())),
            canShow(document) ? viewer(paragraphs, at, place.page(), folder) : null,
            at < 0 ? null : beside(document, at)));
  }

  private static int place(List<Paragraph> paragraphs, String anchor) {
    return IntStream.range(0, paragraphs.size())
        .filter(i -> paragraphs.get(i).anchor().equals(anchor))
        .findFirst()
        .orElse(-1);
  }

  private static String place(DocumentId id, Paragraph paragraph) {
    return SearchLinks.ofDocument(id) + "#" + SearchLinks.segment(paragraph.anchor());
  }

  private static ViewPage.Viewer viewer(
      List<Paragraph> paragraphs, int at, int page, String folder) {
    if (at < 0) {
      return new ViewPage.Viewer(folder, page, "", 0);
    }
    long before = length(paragraphs.subList(0, at));
    long all = Math.max(1, length(paragraphs));
    return new ViewPage.Viewer(
        folder, 1, beginning(paragraphs.get(at).text(), SOUGHT_CHARS), (double) before / all);
  }

  private static long length(List<Paragraph> paragraphs) {
    return paragraphs.stream().mapToLong(paragraph -> paragraph.text().length()).sum();
  }

  private static String beginning(String text, int chars) {
    return text.codePointCount(0, text.length()) <= chars
        ? text
        : text.substring(0, text.offsetByCodePoints(0, chars));
  }

  private static ViewPage.Beside beside(SourceDocument document, int at) {
    List<Paragraph> paragraphs = document.text().paragraphs();
    DocumentId id = document.id();
    return new ViewPage.Beside(
        IntStream.rangeClosed(Math.max(0, at - 1), Math.min(paragraphs.size() - 1, at + 1))
            .mapToObj(i -> line(id, paragraphs.get(i), i == at))
            .toList(),
        at == 0 ? null : href(id, paragraphs.get(at - 1)),
        at == paragraphs.size() - 1 ? null : href(id, paragraphs.get(at + 1)));
  }

  private static ViewPage.BesideLine line(DocumentId id, Paragraph paragraph, boolean isCurrent) {
    String text = isCurrent ? paragraph.text() : shortened(paragraph.text());
    return new ViewPage.BesideLine(
        isCurrent,
        paragraph.number() == null ? "¶" : paragraph.number(),
        place(id, paragraph),
        paragraph.language(),
        new SafeString(MarkedText.html(text)));
  }

  private static String shortened(String text) {
    String beginning = beginning(text, NEIGHBOR_CHARS);
    return beginning.length() == text.length() ? text : beginning + "…";
  }
}
