package org.lontar.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.IOUtils;
import org.lontar.document.Dimension;
import org.lontar.document.SourceDocument;
import org.lontar.query.PageWindow;
import org.lontar.query.QueryOptions;
import org.lontar.query.SearchRequest;
import org.lontar.query.UserQueryParser;
import org.lontar.search.CrossCounts;
import org.lontar.search.GenerationWriter;
import org.lontar.search.RankingWeights;
import org.lontar.search.SearchEngine;
import org.lontar.search.SearchResponse;
import org.lontar.search.expansion.QueryExpander;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an answer of the engine costs beside the bare library: the same words, the first twenty
 * hits, the counts of four facets, and passages.
 *
 * <p>The engine does more for its time: counts of all dimensions, nearness of words, passages with
 * their marks, and what a list shows of each hit. Before anything is timed, both must find equally
 * many documents and the same first twenty; for this alone the engine leaves out nearness, which
 * the bare library does not look at.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
@SuppressWarnings("NullAway.Init") // the harness calls open() before anything else
public class SearchBenchmark {

  private static final List<Dimension> COUNTED =
      List.of(Dimension.YEAR, Dimension.CHAIRMANSHIP, Dimension.SECTOR, Dimension.TYPE);

  /** Without other words, which the library does not know of. */
  private static final QueryOptions AS_TYPED =
      new QueryOptions(false, new TreeSet<>(List.of(QueryExpander.EVERYTHING)), false);

  /** What is asked: invented words by rank, the most frequent being 1, or words of the speeches. */
  @Param({"wa", "w1jk", "wa w2s", "wa w2s wrs"})
  public String question;

  /** How many documents the index holds at most. */
  @Param("20000")
  public int documents;

  /** A gzipped file of speeches, or nothing for invented documents. */
  @Param("")
  public String speeches;

  private Path folder;
  private SearchRequest request;
  private SearchEngine engine;
  private HttpSearch server;
  private BareSearch library;
  private Query query;

  /** Makes both indexes, opens them, and holds the answers against each other. */
  @Setup(Level.Trial)
  public void open() throws IOException {
    folder = Files.createTempDirectory("lontar-benchmark");
    write();
    request = SearchRequest.of(UserQueryParser.parse(question)).withOptions(AS_TYPED);
    engine = LuceneSearchEngine.open(folder.resolve("index"), RankingWeights.DEFAULT);
    server = new HttpSearch(engine, folder.resolve("server"), question);
    library = new BareSearch(folder.resolve("bare"), RankingWeights.DEFAULT, COUNTED);
    query = library.query(request.query().tree());
    compare();
  }

  private void write() throws IOException {
    try (GenerationWriter writer = new LuceneIndexStore(folder.resolve("index")).openLive();
        BareIndex bare = new BareIndex(folder.resolve("bare"), COUNTED)) {
      Consumer<SourceDocument> both =
          document -> {
            put(writer, document);
            bare.put(document);
          };
      if (speeches.isEmpty()) {
        BenchmarkCorpus.read(documents, both);
      } else {
        SpeechCorpus.read(Path.of(speeches), documents, both);
      }
      writer.commit();
    }
  }

  private static void put(GenerationWriter writer, SourceDocument document) {
    try {
      writer.put(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes both and removes the indexes. */
  @TearDown(Level.Trial)
  public void close() throws IOException {
    server.close();
    engine.close();
    library.close();
    IOUtils.rm(folder);
  }

  /** The portal's engine: hits, facets, passages. */
  @Benchmark
  public SearchResponse engine() throws IOException {
    return engine.search(request);
  }

  /** The portal's engine: hits, and facets. */
  @Benchmark
  public SearchResponse engineWithoutPassages() throws IOException {
    return engine.search(request.withPassages(0));
  }

  /** The portal's engine: the matrix of sectors by year of the same search, without hits. */
  @Benchmark
  public CrossCounts engineMatrix() throws IOException {
    return engine.countAcross(request, Dimension.SECTOR, Dimension.YEAR);
  }

  /** The API of the portal's server, asked by one client: hits, facets, passages. */
  @Benchmark
  public String http() throws IOException, InterruptedException {
    return server.ask();
  }

  /** The library alone: hits, and facets. */
  @Benchmark
  public Object bareLucene() throws IOException {
    return library.search(query, PageWindow.DEFAULT_SIZE);
  }

  /** The library alone: hits, facets, passages. */
  @Benchmark
  public Object bareLuceneWithPassages() throws IOException {
    BareSearch.Found found = library.search(query, PageWindow.DEFAULT_SIZE);
    return List.of(found, library.passages(query, found.top()));
  }

  private void compare() throws IOException {
    long total = library.search(query, PageWindow.DEFAULT_SIZE).total();
    List<String> bare = library.ids(query, PageWindow.DEFAULT_SIZE);
    try (SearchEngine plain = LuceneSearchEngine.open(folder.resolve("index"), withoutNearness())) {
      SearchResponse answer = plain.search(request);
      List<String> ids = answer.hits().stream().map(hit -> hit.id().value()).toList();
      if (answer.total().value() != total || !ids.equals(bare)) {
        throw new IllegalStateException(
            "different hits: %s %s and %s %s".formatted(answer.total().value(), ids, total, bare));
      }
    }
  }

  private static RankingWeights withoutNearness() {
    RankingWeights usual = RankingWeights.DEFAULT;
    return new RankingWeights(
        usual.k1(),
        usual.b(),
        usual.rarity(),
        usual.titleBoost(),
        usual.otherFormWeight(),
        usual.otherNameWeight(),
        0,
        usual.proximitySlop(),
        0);
  }
}
