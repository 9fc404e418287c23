package org.lontar.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.lontar.document.Dimension;
import org.lontar.query.UserQuery;
import org.lontar.search.RankingWeights;

/** The library alone over an index of its own: the first hits, counts of some facets, passages. */
final class BareSearch implements AutoCloseable {

  private static final Sort BY_SCORE =
      new Sort(SortField.FIELD_SCORE, new SortField(FieldNames.ID, SortField.Type.STRING));

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final UnifiedHighlighter highlighter;
  private final RankingWeights weights;
  private final Map<String, StringDocValuesReaderState> facets = new LinkedHashMap<>();

  /**
   * What was found.
   *
   * @param top the first hits
   * @param total how many documents
   * @param counts of each facet
   */
  record Found(TopDocs top, long total, List<FacetResult> counts) {}

  /** Opens an index. */
  BareSearch(Path folder, RankingWeights weights, List<Dimension> counted) throws IOException {
    this.weights = weights;
    reader = DirectoryReader.open(FSDirectory.open(folder));
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(RankingSimilarity.ofWords(weights));
    highlighter =
        UnifiedHighlighter.builder(searcher, new KeywordAnalyzer())
            .withFieldMatcher(field -> true)
            .withMaxLength(Integer.MAX_VALUE - 1)
            .build();
    for (Dimension dimension : counted) {
      String field = FieldNames.facet(dimension);
      facets.put(field, new StringDocValuesReaderState(reader, field));
    }
  }

  /** The query that the portal would search for. */
  Query query(UserQuery words) throws IOException {
    return new QueryTranslator(weights, reader).translate(words);
  }

  /** Finds the first {@code shown} documents, and counts. */
  Found search(Query query, int shown) throws IOException {
    FacetsCollectorManager.FacetsResult result =
        FacetsCollectorManager.search(searcher, query, shown, new FacetsCollectorManager());
    FacetsCollector all = result.facetsCollector();
    return new Found(result.topDocs(), total(all), counts(all));
  }

  /** Three passages of each hit. */
  String[] passages(Query query, TopDocs top) throws IOException {
    return highlighter.highlight(FieldNames.TEXT, query, top, 3);
  }

  /** The ids of the first {@code shown} documents, equal scores by id. */
  List<String> ids(Query query, int shown) throws IOException {
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, shown, BY_SCORE).scoreDocs) {
      ids.add(((BytesRef) ((FieldDoc) hit).fields[1]).utf8ToString());
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static long total(FacetsCollector collector) {
    return collector.getMatchingDocs().stream().mapToLong(leaf -> leaf.totalHits()).sum();
  }

  private List<FacetResult> counts(FacetsCollector collector) throws IOException {
    List<FacetResult> counts = new ArrayList<>();
    for (Map.Entry<String, StringDocValuesReaderState> facet : facets.entrySet()) {
      StringValueFacetCounts counted = new StringValueFacetCounts(facet.getValue(), collector);
      counts.add(counted.getAllChildren(facet.getKey()));
    }
    return counts;
  }
}
