package org.lontar.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.lontar.document.Dimension;
import org.lontar.query.PageWindow;
import org.lontar.query.UserQuery;
import org.lontar.search.RankingWeights;
import org.lontar.search.SearchEngine;
import org.lontar.search.SearchResponse;
import org.lontar.testkit.Requests;
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
 * What an answer of the engine costs beside the bare library: the same index, the same words, the
 * first twenty hits with their ids, and the counts of four facets.
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

  /** Ranks of the words, the most frequent being 1: a common word, a rare one, two, three. */
  @Param({"10", "2000", "10 100", "10 100 1000"})
  public String ranks;

  /** How many documents the index holds. */
  @Param("20000")
  public int documents;

  private Path index;
  private UserQuery words;
  private SearchEngine engine;
  private BareSearch library;

  /** Makes the index, opens it for both, and holds their answers against each other. */
  @Setup(Level.Trial)
  public void open() throws IOException {
    index = Files.createTempDirectory("lontar-benchmark");
    BenchmarkCorpus.write(index, documents);
    words = words(ranks);
    engine = LuceneSearchEngine.open(index, RankingWeights.DEFAULT);
    library = new BareSearch(index, RankingWeights.DEFAULT, COUNTED);
    compare();
  }

  /** Closes both and removes the index. */
  @TearDown(Level.Trial)
  public void close() throws IOException {
    engine.close();
    library.close();
    IOUtils.rm(index);
  }

  /** The portal's engine. */
  @Benchmark
  public SearchResponse engine() throws IOException {
    return engine.search(Requests.request(words).build());
  }

  /** The library alone. */
  @Benchmark
  public Object bareLucene() throws IOException {
    return library.search(words, PageWindow.DEFAULT_SIZE);
  }

  private void compare() throws IOException {
    BareSearch.Found bare = library.search(words, PageWindow.DEFAULT_SIZE);
    try (SearchEngine plain = LuceneSearchEngine.open(index, withoutNearness())) {
      SearchResponse answer = plain.search(Requests.request(words).build());
      List<String> ids = answer.hits().stream().map(hit -> hit.id().value()).toList();
      if (answer.total().value() != bare.total() || !ids.equals(bare.ids())) {
        throw new IllegalStateException("different hits: " + ids + " and " + bare.ids());
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

  private static UserQuery words(String ranks) {
    return Requests.words(
        Stream.of(ranks.split(" ", -1))
            .map(rank -> BenchmarkCorpus.word(Integer.parseInt(rank)))
            .collect(Collectors.joining(" ")));
  }
}
