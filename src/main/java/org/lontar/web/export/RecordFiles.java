package org.lontar.web.export;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.lontar.cite.CitationStyle;
import org.lontar.cite.Citations;
import org.lontar.cite.ExchangeFormat;
import org.lontar.cite.Reference;
import org.lontar.cite.ReferenceWriter;
import org.lontar.cite.References;
import org.lontar.document.CatalogueRecord;
import org.lontar.document.Labels;
import org.lontar.document.Paragraph;
import org.lontar.json.RecordCsv;
import org.lontar.json.RecordJson;

/** Opens files in all formats. Thread-safe. */
public final class RecordFiles {
  private final Labels labels;
  private final References references;
  private final Citations citations;

  /** Names codes by {@code labels}. */
  public RecordFiles(Labels labels) {
    this.labels = labels;
    this.references = new References(labels);
    this.citations = new Citations();
  }

  /** The reference to a document, or to one of its paragraphs. */
  public Reference reference(
      CatalogueRecord document, @Nullable Paragraph paragraph, Permalinks links) {
    String permalink = links.of(document.id(), paragraph);
    return paragraph == null
        ? references.of(document, permalink)
        : references.of(document, paragraph, permalink);
  }

  /** What prints citations. */
  public Citations citations() {
    return citations;
  }

  /** Begins a file; {@code out} stays open. */
  public RecordFile open(ExportFormat format, Writer out, Permalinks links) throws IOException {
    return switch (format) {
      case RIS -> exchange(ExchangeFormat.RIS, out, links);
      case BIBTEX -> exchange(ExchangeFormat.BIBTEX, out, links);
      case CSL_JSON -> exchange(ExchangeFormat.CSL_JSON, out, links);
      case CSV -> table(out, links);
      case JSONL -> lines(out, links);
      case APA -> text(CitationStyle.APA, out, links);
      case CHICAGO -> text(CitationStyle.CHICAGO, out, links);
      case MLA -> text(CitationStyle.MLA, out, links);
      case STATEMENT -> text(CitationStyle.STATEMENT, out, links);
    };
  }

  private RecordFile exchange(ExchangeFormat format, Writer out, Permalinks links)
      throws IOException {
    ReferenceWriter writer = format.writer(out);
    writer.begin();
    return new RecordFile() {
      @Override
      public void write(CatalogueRecord document, @Nullable Paragraph paragraph)
          throws IOException {
        writer.write(reference(document, paragraph, links));
      }

      @Override
      public void end() throws IOException {
        writer.end();
      }
    };
  }

  private RecordFile table(Writer out, Permalinks links) throws IOException {
    RecordCsv csv = new RecordCsv(out, labels);
    return new RecordFile() {
      @Override
      public void write(CatalogueRecord document, @Nullable Paragraph paragraph)
          throws IOException {
        String anchor = paragraph == null ? null : paragraph.anchor();
        csv.write(document, anchor, links.of(document.id(), paragraph));
      }

      @Override
      public void end() throws IOException {
        csv.close();
      }
    };
  }

  private static RecordFile lines(Writer out, Permalinks links) {
    return new LineFile(
        out, (document, part) -> RecordJson.toJson(document, part, links.of(document.id(), part)));
  }

  /** A reference a line; where a paragraph is meant, what stands in the text follows it. */
  private RecordFile text(CitationStyle style, Writer out, Permalinks links) {
    return new LineFile(
        out,
        (document, part) -> {
          var citation = citations.cite(reference(document, part, links), style);
          String inText = citation.inText();
          return inText == null ? citation.entry() : citation.entry() + "\n" + inText;
        });
  }

  /** Makes a line of a document. */
  @FunctionalInterface
  private interface LineMaker {
    String line(CatalogueRecord document, @Nullable Paragraph paragraph);
  }

  /** Lines one after the other. */
  private record LineFile(Writer out, LineMaker maker) implements RecordFile {
    @Override
    public void write(CatalogueRecord document, @Nullable Paragraph paragraph) throws IOException {
      out.append(maker.line(document, paragraph)).append('\n');
    }

    @Override
    public void end() {
      // The last line has its end already.
    }
  }
}
