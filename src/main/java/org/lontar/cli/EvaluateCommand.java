package org.lontar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lontar.app.Portal;
import org.lontar.evaluate.EvaluationReport;
import org.lontar.evaluate.RelevanceCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lontar evaluate}. */
@Command(
    name = "evaluate",
    description = {
      "Measures the ranking on a relevance collection in BEIR layout.",
      "Indexes it into a temporary index, runs every judged query as if a reader had pasted it in,"
          + " and prints nDCG@10, MRR@10 and recall@100."
    })
final class EvaluateCommand implements Callable<Integer> {

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  @Parameters(
      paramLabel = "DIR",
      description = "Folder with corpus.jsonl, queries.jsonl and qrels/test.tsv.")
  private Path folder = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Streams streams = Streams.of(spec);
    RelevanceCollection collection = RelevanceCollection.open(folder);
    EvaluationReport report = Portal.evaluation(streams.err()::println).run(collection);
    streams.out().println(json ? report.toJson() : forPeople(report));
    return ExitCode.DONE;
  }

  private static String forPeople(EvaluationReport report) {
    return String.format(
        Locale.ROOT,
        "nDCG@10     %.4f%nMRR@10      %.4f%nrecall@100  %.4f%n%d queries, %d documents",
        report.ndcgAt10(),
        report.mrrAt10(),
        report.recallAt100(),
        report.queries(),
        report.documents());
  }
}
