package org.lontar.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.lontar.document.Dimension;
import org.lontar.query.UserQuery;
import org.lontar.search.RankingWeights;

/** The library alone over an index of the portal: ids of the first hits, counts of some facets. */
final class BareSearch implements AutoCloseable {

  private static final Sort BY_SCORE =
      new Sort(SortField.FIELD_SCORE, new SortField(FieldNames.ID, SortField.Type.STRING));

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final RankingWeights weights;
  private final Map<String, StringDocValuesReaderState> facets = new LinkedHashMap<>();

  /**
   * What was found.
   *
   * @param total how many documents
   * @param ids of the first hits
   * @param counts of each facet
   */
  record Found(long total, List<String> ids, List<FacetResult> counts) {}

  /** Opens the first generation of an index. */
  BareSearch(Path index, RankingWeights weights, List<Dimension> counted) throws IOException {
    this.weights = weights;
    reader = DirectoryReader.open(FSDirectory.open(index.resolve("generations").resolve("0001")));
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(RankingSimilarity.ofWords(weights));
    for (Dimension dimension : counted) {
      String field = FieldNames.facet(dimension);
      facets.put(field, new StringDocValuesReaderState(reader, field));
    }
  }

  /** Finds the first {@code shown} documents. */
  Found search(UserQuery words, int shown) throws IOException {
    Query query = new QueryTranslator(weights, reader).translate(words);
    FacetsCollectorManager.FacetsResult result =
        FacetsCollectorManager.search(
            searcher, query, shown, BY_SCORE, true, new FacetsCollectorManager());
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : result.topDocs().scoreDocs) {
      ids.add(((BytesRef) ((FieldDoc) hit).fields[1]).utf8ToString());
    }
    return new Found(total(result.facetsCollector()), ids, counts(result.facetsCollector()));
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
