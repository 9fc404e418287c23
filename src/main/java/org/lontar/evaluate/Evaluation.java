package org.lontar.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.lontar.query.UserQueryParser;
import org.lontar.search.GenerationWriter;
import org.lontar.search.SearchEngine;

/** Measures the portal's ranking on a relevance collection. One thread. */
public final class Evaluation {

  /** How far a ranking goes. */
  private static final int DEPTH = 1_000;

  private static final int GAIN_DEPTH = 10;
  private static final int RECALL_DEPTH = 100;
  private static final int COMMIT_EVERY = 10_000;

  private final IndexMaker maker;
  private final Consumer<String> progress;

  /**
   * An evaluation.
   *
   * @param maker makes the engine to measure
   * @param progress takes a sentence now and then
   */
  public Evaluation(IndexMaker maker, Consumer<String> progress) {
    this.maker = maker;
    this.progress = progress;
  }

  /** A query's relevant documents and what the engine ranked. */
  private record Run(Judgments judgments, List<String> ranking) {}

  /** Indexes the collection in a temporary folder, runs every judged query, and measures. */
  public EvaluationReport run(RelevanceCollection collection) throws IOException {
    long startNanos = System.nanoTime();
    Path folder = Files.createTempDirectory("lontar-evaluate");
    try {
      DocumentNames names = index(collection, folder);
      List<Run> runs = ranked(collection, folder, names);
      return new EvaluationReport(
          names.size(),
          runs.size(),
          mean(runs, run -> run.judgments().ndcg(run.ranking(), GAIN_DEPTH)),
          mean(runs, run -> run.judgments().reciprocalRank(run.ranking(), GAIN_DEPTH)),
          mean(runs, run -> run.judgments().recall(run.ranking(), RECALL_DEPTH)),
          (System.nanoTime() - startNanos) / 1_000_000);
    } finally {
      remove(folder);
    }
  }

  private DocumentNames index(RelevanceCollection collection, Path folder) throws IOException {
    DocumentNames names = new DocumentNames();
    try (GenerationWriter writer = maker.makeStore(folder).openLive()) {
      collection.readDocuments(
          document -> {
            writer.put(names.add(document));
            if (names.size() % COMMIT_EVERY == 0) {
              writer.commit();
              progress.accept("Indexed " + names.size() + " documents so far.");
            }
          });
      writer.commit();
    }
    progress.accept("Indexed " + names.size() + " documents.");
    return names;
  }

  private List<Run> ranked(RelevanceCollection collection, Path folder, DocumentNames names)
      throws IOException {
    List<Run> runs = new ArrayList<>();
    try (SearchEngine engine = maker.openEngine(folder)) {
      for (JudgedQuery query : collection.queries()) {
        List<String> ranking =
            engine.rank(UserQueryParser.parse(query.text()).tree(), DEPTH).stream()
                .map(hit -> names.nameOf(hit.id()))
                .toList();
        runs.add(new Run(query.judgments(), ranking));
      }
    }
    progress.accept("Ran " + runs.size() + " queries.");
    return runs;
  }

  private static double mean(List<Run> runs, ToDoubleFunction<Run> measure) {
    return runs.stream().mapToDouble(measure).average().orElse(0);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
