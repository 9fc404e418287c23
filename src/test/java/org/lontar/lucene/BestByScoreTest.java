package org.lontar.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class BestByScoreTest {

  private static final int DOCUMENTS = 500;
  private static final Sort LIBRARY_ORDER =
      new Sort(SortField.FIELD_SCORE, new SortField(FieldNames.ID, SortField.Type.STRING));

  @Test
  void putsHitsIntoTheSameOrderAsTheLibraryAcrossSegments() throws IOException {
    try (Directory folder = index();
        DirectoryReader reader = DirectoryReader.open(folder)) {
      IndexSearcher searcher = new IndexSearcher(reader);

      for (int size : List.of(1, 7, 100, DOCUMENTS + 1)) {
        List<Integer> expected = inLibraryOrder(searcher, size);

        assertEquals(expected, docIds(taken(searcher, new BestByScore(size))), "of " + size);
        assertEquals(expected, docIds(taken(searcher, BestByScore.hasty(size))), "hasty " + size);
      }
    }
  }

  @Test
  void goesOnBehindWhatWasTaken() throws IOException {
    try (Directory folder = index();
        DirectoryReader reader = DirectoryReader.open(folder)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      List<Integer> all = new ArrayList<>();

      BestHits best = new BestByScore(30);
      for (List<Ranked> taken = taken(searcher, best);
          !taken.isEmpty();
          taken = taken(searcher, best)) {
        all.addAll(docIds(taken));
        best = best.behind();
      }

      assertEquals(inLibraryOrder(searcher, DOCUMENTS), all);
    }
  }

  private static List<Ranked> taken(IndexSearcher searcher, BestHits best) throws IOException {
    searcher.search(twoScores(), new OneCollector<>(best));
    return best.take();
  }

  private static List<Integer> inLibraryOrder(IndexSearcher searcher, int size) throws IOException {
    return Stream.of(searcher.search(twoScores(), size, LIBRARY_ORDER).scoreDocs)
        .map(hit -> hit.doc)
        .toList();
  }

  private static List<Integer> docIds(List<Ranked> hits) {
    return hits.stream().map(Ranked::docId).toList();
  }

  /** Every document, some with another score than the others: nearly all scores are equal. */
  private static Query twoScores() {
    Query better = new ConstantScoreQuery(new TermQuery(new Term("better", "yes")));
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
        .add(new BoostQuery(better, 2), Occur.SHOULD)
        .build();
  }

  private static Directory index() throws IOException {
    Random random = new Random(7);
    Directory folder = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(folder, config)) {
      for (int i = 0; i < DOCUMENTS; i++) {
        Document document = new Document();
        String id = Integer.toString(random.nextInt(), 36) + "-" + i;
        document.add(new SortedDocValuesField(FieldNames.ID, new BytesRef(id)));
        String isBetter = random.nextInt(5) == 0 ? "yes" : "no";
        document.add(new StringField("better", isBetter, Field.Store.NO));
        writer.addDocument(document);
        if (i % 60 == 0) {
          writer.commit();
        }
      }
    }
    return folder;
  }
}
