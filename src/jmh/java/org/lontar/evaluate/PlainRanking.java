package org.lontar.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * The library's BM25 as it comes: English analysis, title and text in one field, any of the words.
 * One thread.
 */
final class PlainRanking implements AutoCloseable {

  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final int MAX_CLAUSES = 16_384;

  private final Directory directory = new ByteBuffersDirectory();
  private final Analyzer analyzer = new EnglishAnalyzer();
  private final DirectoryReader reader;

  /** Indexes a collection in memory. */
  PlainRanking(RelevanceCollection collection) throws IOException {
    IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      collection.readDocuments(
          document -> {
            Document entry = new Document();
            entry.add(new StringField(ID, document.id(), Field.Store.YES));
            String whole = document.title() + "\n" + document.text();
            entry.add(new TextField(TEXT, whole, Field.Store.NO));
            writer.addDocument(entry);
          });
    }
    reader = DirectoryReader.open(directory);
  }

  /** The ids of the first documents for a question. */
  List<String> rank(String question, float k1, float b, int depth) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(k1, b));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String token : tokens(question)) {
      any.add(new TermQuery(new Term(TEXT, token)), Occur.SHOULD);
    }
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(any.build(), depth).scoreDocs) {
      ids.add(reader.storedFields().document(hit.doc).get(ID));
    }
    return ids;
  }

  private List<String> tokens(String question) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(TEXT, question)) {
      CharTermAttribute token = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(token.toString());
      }
      stream.end();
    }
    return tokens;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    analyzer.close();
    directory.close();
  }
}
