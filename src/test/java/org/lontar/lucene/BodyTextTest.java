package org.lontar.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.lontar.document.Paragraph;
import org.lontar.document.SourceDocument;
import org.lontar.testkit.Documents;

class BodyTextTest {

  private static final String[] LETTERS = {"a", "é", "ก", "😀", "\ud800", " ", "မြ", "\n"};

  @Test
  void partsFollowOneAnother() {
    assertThat(BodyText.partOf(0)).isZero();
    for (int part = 0; part < 10; part++) {
      assertThat(BodyText.partOf(BodyText.partStart(part))).isEqualTo(part);
      assertThat(BodyText.partOf(BodyText.partStart(part + 1) - 1)).isEqualTo(part);
    }
  }

  /** Any piece of texts of all lengths, whose steps and parts fall everywhere, also into pairs. */
  @Test
  void aPieceIsReadAsItWasWritten() throws IOException {
    Random random = new Random(4);
    Documents document = doc("long");
    for (int i = 0; i < 30; i++) {
      document.paragraphs(text(random, random.nextInt(i % 10 == 9 ? 40_000 : 900)));
    }
    SourceDocument source = document.build();
    StringBuilder body = new StringBuilder();
    source
        .text()
        .paragraphs()
        .forEach(p -> body.append(p.text().replace('\ud800', '?')).append('\n'));

    try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
      write(folder, source, doc("short").paragraphs("😀".repeat(600), "x").build());
      try (DirectoryReader reader = DirectoryReader.open(folder)) {
        LeafReader leaf = reader.leaves().getFirst().reader();
        for (int i = 0; i < 500; i++) {
          int start = random.nextInt(body.length());
          int end = start + random.nextInt(Math.min(5_000, body.length() - start));
          assertThat(piece(leaf, 0, start, end)).isEqualTo(body.substring(start, end));
        }
        assertThat(piece(leaf, 0, 0, body.length())).isEqualTo(body.toString());
        assertThat(piece(leaf, 1, 1_200, 1_201)).isEqualTo("\n");
        assertThat(piece(leaf, 1, 1_023, 1_025)).isEqualTo("😀😀".substring(1, 3));
      }
    }
  }

  @Test
  void wholeDocumentsComeBack() throws IOException {
    SourceDocument source = doc("a").paragraphs("one", "", "ภาษาไทย 😀").build();
    SourceDocument empty = doc("b").build();
    try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
      write(folder, source, empty);
      try (DirectoryReader reader = DirectoryReader.open(folder)) {
        LeafReader leaf = reader.leaves().getFirst().reader();
        assertThat(StoredSource.read(leaf, 0)).isEqualTo(source);
        assertThat(StoredSource.read(leaf, 1)).isEqualTo(empty);
      }
    }
  }

  @Test
  void theTableTellsWhereEachParagraphStands() throws IOException {
    SourceDocument source = doc("a").paragraphs("abc", "", "de").build();
    ParagraphTable table =
        new ParagraphTable(
            ParagraphTable.encode(
                source.text().paragraphs(), BodyText.of(source.text().paragraphs())));

    assertThat(table.size()).isEqualTo(3);
    assertThat(new int[] {table.start(0), table.start(1), table.start(2)}).containsExactly(0, 4, 5);
    assertThat(new int[] {table.end(0), table.end(1), table.end(2)}).containsExactly(3, 4, 7);
    assertThat(table.paragraphAt(2)).isZero();
    assertThat(table.paragraphAt(4)).isEqualTo(1);
    assertThat(table.paragraphAt(6)).isEqualTo(2);
    assertThat(table.isBehind(7)).isFalse();
    assertThat(table.isBehind(8)).isTrue();
    Paragraph last = source.text().paragraphs().getLast();
    assertThat(table.entry(2))
        .isEqualTo(
            new ParagraphTable.Entry(last.kind(), last.anchor(), last.number(), last.language()));
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(LETTERS[random.nextInt(LETTERS.length)]);
    }
    return text.toString();
  }

  private static void write(ByteBuffersDirectory folder, SourceDocument... documents)
      throws IOException {
    DocumentMapper mapper = new DocumentMapper();
    try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig())) {
      for (SourceDocument document : documents) {
        writer.addDocument(mapper.map(document));
      }
    }
  }

  private static String piece(LeafReader leaf, int docId, int start, int end) throws IOException {
    ParagraphTable table = new ParagraphTable(EntryValues.read(leaf, FieldNames.PARAGRAPHS, docId));
    return new BodyTextReader(leaf).read(docId, table, start, end);
  }
}
