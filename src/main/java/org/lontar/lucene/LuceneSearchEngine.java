package org.lontar.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.query.BadQueryException;
import org.lontar.query.ParsedQuery;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.query.UserQuery;
import org.lontar.search.CrossCounts;
import org.lontar.search.DocumentLink;
import org.lontar.search.DocumentTies;
import org.lontar.search.GoneDocument;
import org.lontar.search.HeldDocument;
import org.lontar.search.HeldMeeting;
import org.lontar.search.Highlight;
import org.lontar.search.HitCount;
import org.lontar.search.HitExplanation;
import org.lontar.search.InsideRequest;
import org.lontar.search.InsideResponse;
import org.lontar.search.LanguageCheck;
import org.lontar.search.QueryReport;
import org.lontar.search.QuotationCheck;
import org.lontar.search.RankedDocument;
import org.lontar.search.RankingWeights;
import org.lontar.search.RecordVisitor;
import org.lontar.search.SearchEngine;
import org.lontar.search.SearchResponse;
import org.lontar.search.SearchStats;
import org.lontar.search.SimilarDocument;
import org.lontar.search.Suggestion;
import org.lontar.search.expansion.Expanded;
import org.lontar.search.expansion.Synonyms;

/**
 * The search engine inside this process.
 *
 * <p>It opens the live generation when it is first asked, or as soon as there is one, and follows
 * new commits and generations in a background thread. Thread-safe.
 */
public final class LuceneSearchEngine implements SearchEngine {

  /** Long questions are pasted in whole; each word asks several fields. */
  private static final int MAX_CLAUSES = 131_072;

  private final RankingWeights weights;
  private final Expansions expansions;
  private final SnapshotKeeper snapshots;
  private final LanguageSelfTest selfTest;

  private LuceneSearchEngine(
      RankingWeights weights, Expansions expansions, SnapshotKeeper snapshots) {
    this.weights = weights;
    this.expansions = expansions;
    this.snapshots = snapshots;
    this.selfTest = new LanguageSelfTest(weights);
  }

  /**
   * Starts an engine over an index folder, which need not exist yet.
   *
   * @param index the folder that a {@link LuceneIndexStore} keeps
   */
  public static LuceneSearchEngine open(Path index, RankingWeights weights) {
    return open(index, weights, Synonyms.NONE);
  }

  /**
   * Starts an engine that looks for words in other words, too.
   *
   * @param index the folder that a {@link LuceneIndexStore} keeps
   */
  public static LuceneSearchEngine open(Path index, RankingWeights weights, Synonyms synonyms) {
    Expansions expansions = new Expansions(synonyms);
    IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
    SnapshotKeeper snapshots =
        SnapshotKeeper.start(index, weights, snapshot -> warm(snapshot, weights));
    return new LuceneSearchEngine(weights, expansions, snapshots);
  }

  /** Does some work with a snapshot. */
  @FunctionalInterface
  private interface SnapshotWork<T> {
    T apply(Snapshot snapshot) throws IOException;
  }

  @Override
  public SearchResponse search(SearchRequest request) throws IOException {
    return withSnapshot(
        snapshot -> {
          long startNanos = System.nanoTime();
          Expanded query = expansions.expand(request, snapshot.reader());
          SearchResponse answer =
              new SearchTask(snapshot, weights, expanded(request, query)).answer();
          QueryReport report = answer.report().withExpansions(query.expansions(), query.notes());
          RequestCounts counts = new RequestCounts(snapshot, weights, expansions);
          QueryReport complete = new QueryHelp(snapshot.reader(), counts, request).complete(report);
          return answer.withReport(
              complete, snapshot.stats((System.nanoTime() - startNanos) / 1_000));
        });
  }

  private static SearchRequest expanded(SearchRequest request, Expanded query) {
    ParsedQuery parsed = request.query();
    return request.withQuery(new ParsedQuery(parsed.text(), query.tree(), parsed.notes()));
  }

  @Override
  public HitCount count(SearchRequest request) throws IOException {
    return withSnapshot(
        snapshot -> {
          Expanded query = expansions.expand(request, snapshot.reader());
          return new SearchTask(snapshot, weights, expanded(request, query)).count();
        });
  }

  @Override
  public CrossCounts countAcross(SearchRequest request, Dimension rows, Dimension columns)
      throws IOException {
    if (rows == columns) {
      throw new IllegalArgumentException("a dimension across itself: " + rows.code());
    }
    return withSnapshot(
        snapshot -> {
          long startNanos = System.nanoTime();
          Expanded query = expansions.expand(request, snapshot.reader());
          CrossTable table =
              new SearchTask(snapshot, weights, expanded(request, query)).cross(rows, columns);
          return table.counts(snapshot.stats((System.nanoTime() - startNanos) / 1_000));
        });
  }

  @Override
  public List<RankedDocument> rank(UserQuery question, int limit) throws IOException {
    return withSnapshot(
        snapshot ->
            new RankingTask(snapshot, weights, limit)
                .rank(expansions.expand(question, snapshot.reader())));
  }

  @Override
  public Optional<HitExplanation> explain(SearchRequest request, DocumentId id) throws IOException {
    return withSnapshot(
        snapshot -> {
          Expanded query = expansions.expand(request, snapshot.reader());
          return new ExplanationTask(snapshot, weights, expanded(request, query)).explain(id);
        });
  }

  @Override
  public void list(SearchRequest request, RecordVisitor visitor) throws IOException {
    withSnapshot(
        snapshot -> {
          Expanded query = expansions.expand(request, snapshot.reader());
          new ListTask(snapshot).list(expanded(request, query), weights, visitor);
          return true;
        });
  }

  @Override
  public void list(List<DocumentId> ids, RecordVisitor visitor) throws IOException {
    withSnapshot(
        snapshot -> {
          new ListTask(snapshot).list(ids, visitor);
          return true;
        });
  }

  @Override
  public Optional<SourceDocument> find(DocumentId id) throws IOException {
    return withSnapshot(snapshot -> new Records(snapshot.reader()).findDocument(id));
  }

  @Override
  public Optional<GoneDocument> findGone(DocumentId id) throws IOException {
    return withSnapshot(snapshot -> new Records(snapshot.reader()).findGone(id));
  }

  @Override
  public List<DocumentLink> listEntries(DocumentId container) throws IOException {
    return withSnapshot(
        snapshot ->
            new Records(snapshot.reader())
                .listEntries(container).stream()
                    .map(entry -> new DocumentLink(entry.id(), entry.title(), entry.location()))
                    .toList());
  }

  @Override
  public DocumentTies findTies(SourceDocument document, int maxCopies) throws IOException {
    return withSnapshot(
        snapshot -> new Ties(new Records(snapshot.reader())).of(document, maxCopies));
  }

  @Override
  public List<HeldMeeting> meetings(String series) throws IOException {
    return withSnapshot(snapshot -> new MeetingTask(snapshot.reader()).list(series));
  }

  @Override
  public List<SimilarDocument> similar(SourceDocument document, int limit) throws IOException {
    return withSnapshot(snapshot -> new SimilarTask(snapshot).find(document, limit));
  }

  @Override
  public SortedMap<String, List<Highlight>> highlight(SourceDocument document, UserQuery query)
      throws IOException {
    return withSnapshot(
        snapshot ->
            DocumentMarks.find(
                snapshot, document, expansions.expand(query, snapshot.reader()), weights));
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit) throws IOException {
    return withSnapshot(snapshot -> new SuggestionTask(snapshot.reader()).suggest(typed, limit));
  }

  @Override
  public Optional<InsideResponse> searchInside(InsideRequest request) throws IOException {
    return withSnapshot(
        snapshot -> {
          UserQuery asked = expansions.expand(request.query().tree(), snapshot.reader());
          return new InsideTask(snapshot, weights, request, asked).search();
        });
  }

  @Override
  public QuotationCheck checkQuotation(String text, int limit) throws IOException {
    if (text.length() > QuotationCheck.MAX_CHARS
        || limit < 1
        || limit > QuotationCheck.MAX_PLACES) {
      throw new IllegalArgumentException("a quotation beyond its bounds");
    }
    return withSnapshot(snapshot -> new QuotationTask(snapshot, limit).check(text));
  }

  @Override
  public List<LanguageCheck> checkLanguages() throws IOException {
    return selfTest.run();
  }

  @Override
  public List<HeldDocument> listHeld(@Nullable DocumentId from, int limit) throws IOException {
    return withSnapshot(snapshot -> new IdWalk(snapshot.reader()).list(from, limit));
  }

  @Override
  public List<DocumentId> listEvery(int step) throws IOException {
    return withSnapshot(snapshot -> new IdWalk(snapshot.reader()).every(step));
  }

  @Override
  public SearchStats state() throws IOException {
    return withSnapshot(snapshot -> snapshot.stats(0));
  }

  @Override
  public void close() throws IOException {
    snapshots.close();
  }

  /** Runs {@code work} on one point in time, and always gives it back. */
  private <T> T withSnapshot(SnapshotWork<T> work) throws IOException {
    Snapshot snapshot = snapshots.acquire();
    try {
      return work.apply(snapshot);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new BadQueryException(
          "query-too-long", "The query has too many words.", "Ask with fewer words.");
    } finally {
      snapshot.release();
    }
  }

  /** The first request after a commit finds facets, sort keys and summaries at hand. */
  private static void warm(Snapshot snapshot, RankingWeights weights) throws IOException {
    ParsedQuery everything = new ParsedQuery("", new UserQuery.Everything(), List.of());
    SearchRequest request = SearchRequest.of(everything).withSort(SortOrder.NEWEST);
    new SearchTask(snapshot, weights, request).answer();
  }
}
