package org.lontar.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.app.Portal;

/** Evaluates the portal's own ranking on a collection that is small enough to work out by hand. */
class EvaluationIT {

  @TempDir private Path folder;
  private final List<String> progress = new ArrayList<>();

  @BeforeEach
  void writeCollection() throws IOException {
    Files.createDirectories(folder.resolve("qrels"));
    write(
        "corpus.jsonl",
        "{\"_id\": \"d/1\", \"title\": \"Haze\", \"text\": \"Smoke over the sea.\"}",
        "{\"_id\": \"d 2\", \"title\": \"\", \"text\": \"The haze and the smoke and the fire.\"}",
        "{\"_id\": 3, \"title\": \"Youth\", \"text\": \"Sports for all.\"}",
        "{\"_id\": \"4\", \"title\": \"Youth\", \"text\": \"Sports for all.\"}",
        "{\"_id\": \"5\", \"title\": \"\", \"text\": \"\"}");
    write(
        "queries.jsonl",
        "{\"_id\": \"q1\", \"text\": \"What is known about haze, smoke and fire?\"}",
        "{\"_id\": \"q2\", \"text\": \"sports\"}",
        "{\"_id\": \"unjudged\", \"text\": \"haze\"}");
    write(
        "qrels/test.tsv",
        "query-id\tcorpus-id\tscore",
        "q1\td/1\t1",
        "q1\td 2\t0",
        "q2\t3\t1",
        "q2\t4\t1",
        "q2\tnever-held\t1",
        "q2\t5\t1");
  }

  /** Of q1 the second hit is relevant; of q2 the first two hits are, of four. */
  @Test
  void measuresWhatTheRankingIsWorth() throws IOException {
    EvaluationReport report = run();

    assertThat(report.documents()).isEqualTo(5);
    assertThat(report.queries()).isEqualTo(2);
    double log3 = Math.log(3) / Math.log(2);
    double log5 = Math.log(5) / Math.log(2);
    double secondQuery = (1 + 1 / log3) / (1 + 1 / log3 + 0.5 + 1 / log5);
    assertThat(report.ndcgAt10()).isEqualTo((1 / log3 + secondQuery) / 2, offset());
    assertThat(report.mrrAt10()).isEqualTo((0.5 + 1) / 2, offset());
    assertThat(report.recallAt100()).isEqualTo((1 + 0.5) / 2, offset());
  }

  @Test
  void printsItsFiguresUnderTheNamesOfTheMeasures() throws IOException {
    assertThat(run().toJson())
        .startsWith("{\"documents\":5,\"queries\":2,\"nDCG@10\":0.")
        .contains("\"MRR@10\":0.75,\"recall@100\":0.75,\"elapsedMillis\":");
  }

  @Test
  void saysWhatIsWrongWithACollection() throws IOException {
    write("corpus.jsonl", "{\"_id\": \"1\"}", "{\"_id\": \"1\"}");
    assertThatThrownBy(this::run).hasMessageContaining("two documents with the _id 1");

    write("corpus.jsonl", "{\"_id\": \"1\"}", "", "{");
    assertThatThrownBy(this::run).hasMessageContaining("not JSON in line 3");

    write("qrels/test.tsv", "query-id\tcorpus-id\tscore", "q1 d1 1");
    assertThatThrownBy(this::run)
        .isInstanceOfSatisfying(
            BadCollectionException.class,
            e -> assertThat(e.hint()).contains("corpus.jsonl", "qrels/test.tsv"))
        .hasMessageContaining("in line 2");

    Files.delete(folder.resolve("qrels/test.tsv"));
    assertThatThrownBy(this::run).hasMessageContaining("test.tsv does not exist");
  }

  private EvaluationReport run() throws IOException {
    return Portal.evaluation(progress::add).run(RelevanceCollection.open(folder));
  }

  private void write(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }

  private static Offset<Double> offset() {
    return Offset.offset(1e-12);
  }
}
