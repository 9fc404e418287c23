package org.lontar.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lontar.document.CatalogueRecord;
import org.lontar.document.DocumentId;
import org.lontar.document.DocumentText;
import org.lontar.document.EmbeddedField;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.document.SourceDocument;

/**
 * A whole document in a compact binary form, but for the words of its paragraphs, which {@link
 * BodyText} holds, and the time of its arrival, which has a field of its own. Thread-safe.
 */
final class DocumentCodec {

  private DocumentCodec() {}

  static BytesRef encode(SourceDocument document) throws IOException {
    RecordOutput out = new RecordOutput();
    DocumentText text = document.text();
    out.text(document.id().value());
    out.text(document.title());
    out.text(document.contentHash());
    out.number(document.sizeBytes());
    out.texts(document.locations());
    out.optional(document.container(), (o, container) -> o.text(container.value()));
    out.text(text.mediaType());
    out.optionalText(text.titleRaw());
    out.texts(text.furniture());
    out.list(text.fields(), DocumentCodec::writeField);
    out.texts(text.warnings());
    writeParagraphs(out, text.paragraphs());
    MetadataCodec.write(out, document.metadata());
    return out.toBytes();
  }

  /**
   * The document that was encoded.
   *
   * @param words the texts of its paragraphs, in order
   * @param added when it was first held; null where nobody noted it
   */
  static SourceDocument decode(BytesRef bytes, List<String> words, @Nullable Instant added)
      throws IOException {
    RecordInput in = new RecordInput(bytes);
    DocumentId id = new DocumentId(in.text());
    String title = in.text();
    String contentHash = in.text();
    long sizeBytes = in.longNumber();
    List<String> locations = in.texts();
    DocumentId container = in.optional(i -> new DocumentId(i.text()));
    String mediaType = in.text();
    String titleRaw = in.optionalText();
    List<String> furniture = in.texts();
    List<EmbeddedField> fields = in.list(i -> new EmbeddedField(i.text(), i.text()));
    List<String> warnings = in.texts();
    List<Paragraph> paragraphs = readParagraphs(in, words);
    DocumentText text =
        new DocumentText(mediaType, titleRaw, paragraphs, furniture, fields, warnings);
    return new SourceDocument(
        id,
        title,
        text,
        MetadataCodec.read(in),
        contentHash,
        sizeBytes,
        locations,
        container,
        added);
  }

  /** What the catalogue says of the document that was encoded; everything else is passed over. */
  static CatalogueRecord decodeRecord(BytesRef bytes) throws IOException {
    RecordInput in = new RecordInput(bytes);
    DocumentId id = new DocumentId(in.text());
    String title = in.text();
    in.skipText();
    in.longNumber();
    List<String> locations = in.texts();
    DocumentId container = in.optional(i -> new DocumentId(i.text()));
    String mediaType = in.text();
    in.skipOptional(RecordInput::skipText);
    in.skipTexts();
    in.skipList(
        field -> {
          field.skipText();
          field.skipText();
        });
    in.skipTexts();
    in.skipTexts();
    in.skipList(DocumentCodec::skipParagraph);
    return new CatalogueRecord(id, title, mediaType, MetadataCodec.read(in), locations, container);
  }

  private static void skipParagraph(RecordInput in) throws IOException {
    in.skipText();
    in.skipText();
    in.skipOptional(RecordInput::skipText);
    in.skipOptional(RecordInput::number);
    in.skipTexts();
    in.skipOptional(RecordInput::skipText);
  }

  private static void writeField(RecordOutput out, EmbeddedField field) throws IOException {
    out.text(field.name());
    out.text(field.value());
  }

  /** Many paragraphs share a heading: headings go into a list and paragraphs name their place. */
  private static void writeParagraphs(RecordOutput out, List<Paragraph> paragraphs)
      throws IOException {
    SequencedSet<String> distinct = new LinkedHashSet<>();
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.heading() != null) {
        distinct.add(paragraph.heading());
      }
    }
    Map<String, Integer> places = new HashMap<>();
    distinct.forEach(heading -> places.put(heading, places.size()));
    List<String> headings = List.copyOf(distinct);
    out.texts(headings);
    out.list(
        paragraphs,
        (o, paragraph) -> {
          o.text(paragraph.anchor());
          o.constant(paragraph.kind());
          o.optionalText(paragraph.number());
          o.optional(
              paragraph.heading(), (p, heading) -> p.number(places.getOrDefault(heading, 0)));
          o.texts(paragraph.sectors());
          o.optionalText(paragraph.language());
        });
  }

  private static List<Paragraph> readParagraphs(RecordInput in, List<String> words)
      throws IOException {
    List<String> headings = in.texts();
    List<Paragraph> paragraphs = new ArrayList<>(words.size());
    in.list(i -> paragraphs.add(readParagraph(i, headings, words.get(paragraphs.size()))));
    return paragraphs;
  }

  private static Paragraph readParagraph(RecordInput in, List<String> headings, String words)
      throws IOException {
    String anchor = in.text();
    ParagraphKind kind = in.constant(ParagraphKind.class);
    String number = in.optionalText();
    @Nullable String heading = in.optional(i -> headings.get(i.number()));
    return new Paragraph(anchor, kind, number, heading, in.texts(), in.optionalText(), words);
  }
}
