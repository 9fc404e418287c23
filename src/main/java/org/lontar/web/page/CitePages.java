package org.lontar.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.cite.Citation;
import org.lontar.cite.CitationStyle;
import org.lontar.cite.Reference;
import org.lontar.document.Described;
import org.lontar.document.Paragraph;
import org.lontar.document.SourceDocument;
import org.lontar.web.export.ExportFormat;

/** Makes the page of citations. Immutable, thread-safe. */
public final class CitePages {
  private final Names names;

  /** Makes pages with these names. */
  public CitePages(Names names) {
    this.names = names;
  }

  /** A citation and its style. */
  public record Styled(CitationStyle style, Citation citation) {}

  /** The page for a document, or for one of its paragraphs. */
  public CitePage of(
      SourceDocument document,
      @Nullable Paragraph paragraph,
      Reference reference,
      List<Styled> styles,
      @Nullable ProgressLine progress) {
    String page = SearchLinks.ofDocument(document.id());
    String anchor = paragraph == null ? null : paragraph.anchor();
    return new CitePage(
        new Frame(title(paragraph, reference), "", null, progress),
        new CitePage.Link(
            reference.title(), anchor == null ? page : page + "#" + SearchLinks.segment(anchor)),
        language(document, paragraph),
        paragraph == null ? null : quotation(paragraph, reference),
        reference.addresses().permalink(),
        styles.stream().map(this::style).toList(),
        downloads(page, anchor, false),
        downloads(page, anchor, true));
  }

  private String title(@Nullable Paragraph paragraph, Reference reference) {
    return paragraph == null
        ? names.text("cite.title.document", reference.title())
        : names.text("cite.title.paragraph", name(paragraph), reference.title());
  }

  private CitePage.Quotation quotation(Paragraph paragraph, Reference reference) {
    Reference.CitedParagraph cited = reference.paragraph();
    String text = cited == null ? paragraph.text() : cited.text();
    String name = name(paragraph);
    String source =
        names.text("cite.source", reference.title(), name, reference.addresses().permalink());
    return new CitePage.Quotation(name, text, source);
  }

  private String name(Paragraph paragraph) {
    return paragraph.number() == null
        ? names.text("cite.passage", paragraph.anchor())
        : names.text("cite.paragraph", paragraph.number());
  }

  private static @Nullable String language(SourceDocument document, @Nullable Paragraph paragraph) {
    if (paragraph != null && paragraph.language() != null) {
      return paragraph.language();
    }
    Described<String> language = document.metadata().language();
    return language == null ? null : language.value();
  }

  private CitePage.Style style(Styled styled) {
    String code = styled.style().code();
    return new CitePage.Style(
        code,
        names.text("cite.format." + code),
        styled.citation().entry(),
        styled.citation().inText());
  }

  private List<CitePage.Download> downloads(String page, @Nullable String anchor, boolean isText) {
    String query = anchor == null ? "" : "?paragraph=" + SearchLinks.encode(anchor);
    return Stream.of(ExportFormat.values())
        .filter(format -> format.isText() == isText)
        .map(
            format ->
                new CitePage.Download(
                    format.code(),
                    names.text("cite.format." + format.code()),
                    names.text("cite.use." + format.code()),
                    page + "/cite/" + format.code() + query))
        .toList();
  }
}
