package org.lontar.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.lontar.document.Dimension;
import org.lontar.document.SourceDocument;
import org.lontar.lucene.analysis.Section;
import org.lontar.lucene.analysis.SectionTokenStream;
import org.lontar.lucene.analysis.WordBreaker;
import org.lontar.lucene.analysis.WordForms;

/**
 * Writes an index with the library alone: the words of the portal's own analysis with offsets, the
 * text stored, and labels of some dimensions. One thread.
 */
final class BareIndex implements AutoCloseable {

  private final IndexWriter writer;
  private final List<Dimension> counted;
  private final WordForms forms = new WordForms();

  BareIndex(Path folder, List<Dimension> counted) throws IOException {
    this.writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig());
    this.counted = counted;
  }

  void put(SourceDocument source) {
    try {
      Document entry = new Document();
      entry.add(new SortedDocValuesField(FieldNames.ID, new BytesRef(source.id().value())));
      for (Dimension dimension : counted) {
        for (String label : dimension.valuesOf(source.metadata())) {
          entry.add(new SortedSetDocValuesField(FieldNames.facet(dimension), new BytesRef(label)));
        }
      }
      List<Section> sections = DocumentMapper.sectionsOf(source);
      entry.add(field(FieldNames.TITLE, List.of(sections.getLast())));
      entry.add(field(FieldNames.TEXT, sections));
      entry.add(new StoredField(FieldNames.TEXT, textOf(sections)));
      writer.addDocument(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Field field(String name, List<Section> sections) {
    return new Field(
        name, new SectionTokenStream(new WordBreaker(), forms, sections), DocumentMapper.TEXT);
  }

  /** The text that the offsets count in. */
  private static String textOf(List<Section> sections) {
    return sections.stream().map(Section::text).collect(Collectors.joining("\n"));
  }

  @Override
  public void close() throws IOException {
    writer.close();
    writer.getDirectory().close();
  }
}
