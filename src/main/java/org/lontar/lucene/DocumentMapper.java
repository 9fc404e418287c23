package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Paragraph;
import org.lontar.document.PartialDate;
import org.lontar.document.SourceDocument;
import org.lontar.lucene.analysis.Section;
import org.lontar.lucene.analysis.SectionTokenStream;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.lucene.analysis.WordForms;
import org.lontar.search.Fate;
import org.lontar.search.GoneDocument;
import org.lontar.search.LocationFate;

/**
 * Maps what the portal keeps to entries of the index. One thread, and an entry must be indexed or
 * dropped before the next document is mapped.
 */
final class DocumentMapper {

  /** Words with positions, and with offsets for passages. */
  static final FieldType TEXT = textType();

  /** Longer labels can't be terms; no vocabulary has any. */
  private static final int MAX_LABEL_CHARS = 1_000;

  private final WordBreaker titleBreaker = new WordBreaker();
  private final WordBreaker bodyBreaker = new WordBreaker();
  private final WordForms forms = new WordForms();
  private final SuggestionKeys suggestions = new SuggestionKeys();
  private final AcronymTerms acronyms = new AcronymTerms();

  /** The entry of a document. */
  Document map(SourceDocument source) throws IOException {
    Document entry = new Document();
    entry.add(new StringField(FieldNames.KIND, FieldNames.KIND_DOCUMENT, Field.Store.NO));
    entry.add(new StringField(FieldNames.ID, source.id().value(), Field.Store.NO));
    entry.add(new SortedDocValuesField(FieldNames.ID, new BytesRef(source.id().value())));
    if (source.container() != null) {
      entry.add(new StringField(FieldNames.CONTAINER, source.container().value(), Field.Store.NO));
    }
    addFacets(entry, source.metadata());
    addDates(entry, source.metadata());
    if (source.added() != null) {
      long seconds = source.added().getEpochSecond();
      entry.add(new LongPoint(FieldNames.ADDED, seconds));
      entry.add(new NumericDocValuesField(FieldNames.ADDED, seconds));
    }
    entry.add(new BinaryDocValuesField(FieldNames.SUMMARY, Summary.of(source).encode()));
    if (!source.metadata().doubts().isEmpty()) {
      BytesRef doubts = MetadataCodec.encodeDoubts(source.metadata().doubts());
      entry.add(new BinaryDocValuesField(FieldNames.DOUBTS, doubts));
    }
    if (!source.metadata().series().isEmpty()) {
      BytesRef meetings = MetadataCodec.encodeMeetings(source.metadata().series());
      entry.add(new BinaryDocValuesField(FieldNames.MEETINGS, meetings));
    }
    addText(entry, source);
    acronyms.add(entry, source);
    CopyKeys.add(entry, source);
    RelationKeys.add(entry, source);
    suggestions.add(entry, source);
    return entry;
  }

  /** The entry of a location's fate. */
  Document map(LocationFate fate) throws IOException {
    Document entry = new Document();
    entry.add(new StringField(FieldNames.KIND, FieldNames.KIND_FATE, Field.Store.NO));
    entry.add(
        new StringField(FieldNames.LOCATION, LocationKey.of(fate.location()), Field.Store.NO));
    if (fate.container() != null) {
      entry.add(
          new StringField(
              FieldNames.FATE_CONTAINER, LocationKey.of(fate.container()), Field.Store.NO));
    }
    if (fate.contentHash() != null && holdsContent(fate)) {
      entry.add(new StringField(FieldNames.FATE_HASH, fate.contentHash(), Field.Store.NO));
    }
    entry.add(new BinaryDocValuesField(FieldNames.FATE, FateCodec.encode(fate)));
    return entry;
  }

  /** The entry of a document that is gone. */
  Document map(GoneDocument gone) throws IOException {
    Document entry = new Document();
    entry.add(new StringField(FieldNames.KIND, FieldNames.KIND_GONE, Field.Store.NO));
    entry.add(new StringField(FieldNames.GONE_ID, gone.id().value(), Field.Store.NO));
    entry.add(new BinaryDocValuesField(FieldNames.GONE, FateCodec.encode(gone)));
    return entry;
  }

  /** Whether a fate is found by its content hash. */
  static boolean holdsContent(LocationFate fate) {
    return fate.fate() == Fate.INDEXED || fate.fate() == Fate.DUPLICATE;
  }

  /**
   * The sections of a document's text: its paragraphs, each in its language or the document's, and
   * behind them its title, so that one field holds all words that a query is ranked by.
   */
  static List<Section> sectionsOf(SourceDocument source) {
    List<Section> sections = new ArrayList<>();
    for (Paragraph p : source.text().paragraphs()) {
      sections.add(new Section(p.text(), p.language() == null ? languageOf(source) : p.language()));
    }
    sections.add(titleOf(source));
    return sections;
  }

  private static Section titleOf(SourceDocument source) {
    return new Section(source.title(), languageOf(source));
  }

  private static @Nullable String languageOf(SourceDocument source) {
    Described<String> language = source.metadata().language();
    return language == null ? null : language.value();
  }

  private static void addFacets(Document entry, DocumentMetadata metadata) {
    for (Dimension dimension : Dimension.values()) {
      List<String> labels = dimension.valuesOf(metadata);
      String field = FieldNames.facet(dimension);
      for (String label : labels.isEmpty() ? List.of(Dimension.NONE) : labels) {
        String cut = label.substring(0, Math.min(label.length(), MAX_LABEL_CHARS));
        entry.add(new SortedSetDocValuesField(field, new BytesRef(cut)));
        entry.add(new StringField(field, cut, Field.Store.NO));
      }
    }
  }

  private static void addDates(Document entry, DocumentMetadata metadata) {
    if (metadata.date() != null) {
      long day = metadata.date().value().start().toEpochDay();
      entry.add(new LongPoint(FieldNames.DAY, day));
      entry.add(new NumericDocValuesField(FieldNames.SORT_DAY, day));
    }
    if (metadata.year() != null) {
      int year = metadata.year().value();
      entry.add(new IntPoint(FieldNames.YEAR_NUMBER, year));
      if (metadata.date() == null) {
        // No range of days can be sure of it, but its place among the others is known.
        entry.add(
            new NumericDocValuesField(
                FieldNames.SORT_DAY, PartialDate.ofYear(year).start().toEpochDay()));
      }
    }
  }

  private void addText(Document entry, SourceDocument source) throws IOException {
    List<Section> title = List.of(titleOf(source));
    entry.add(
        new Field(FieldNames.TITLE, new SectionTokenStream(titleBreaker, forms, title), TEXT));
    entry.add(
        new Field(
            FieldNames.TEXT, new SectionTokenStream(bodyBreaker, forms, sectionsOf(source)), TEXT));
    List<Paragraph> paragraphs = source.text().paragraphs();
    BodyText words = BodyText.of(paragraphs);
    words.addTo(entry);
    BytesRef table = ParagraphTable.encode(paragraphs, words);
    entry.add(new BinaryDocValuesField(FieldNames.PARAGRAPHS, table));
    entry.add(new StoredField(FieldNames.SOURCE, DocumentCodec.encode(source)));
  }

  private static FieldType textType() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
