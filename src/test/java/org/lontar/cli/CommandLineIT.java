package org.lontar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands on a real corpus and index: exit codes, and what goes to which stream. */
class CommandLineIT {

  private static final String LINES =
      """
      {"id": "one", "title": "Haze report", "text": "The haze came early.", "date": "2024-09-26"}
      {"id": "two", "title": "School report", "text": "Schools for all.", "date": "2023-05-01"}
      """;

  /** How a command ended. */
  private record Ended(int exitCode, String out, String err) {}

  @TempDir private Path folder;

  @BeforeEach
  void writeCorpus() throws IOException {
    Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(folder.resolve("corpus/documents.jsonl"), LINES);
  }

  @Test
  void ingestsSearchesAndVerifies() {
    Ended ingested = run("ingest", "--json");
    Ended again = run("ingest", "--json");
    Ended found = run("search", "haze", "--json");
    Ended verified = run("verify");

    assertEquals(ExitCode.DONE, ingested.exitCode());
    assertThat(ingested.out())
        .startsWith("{\"found\":2,\"indexed\":2,\"unchanged\":0,")
        .endsWith("\"generation\":\"0001\",\"commit\":1}\n");
    assertThat(again.out()).startsWith("{\"found\":2,\"indexed\":0,\"unchanged\":2,");
    assertThat(found.out()).contains("\"total\":1,").contains("\"url\":\"/documents/one\"");
    assertThat(found.out().lines()).hasSize(1);
    assertEquals(ExitCode.DONE, verified.exitCode());
  }

  @Test
  void leavesOutWordsWithAHyphen() {
    run("ingest");

    assertThat(run("search", "report", "-haze", "--json").out()).contains("\"id\":\"two\"");
    assertThat(run("search", "--not", "year=2024", "--json").out()).contains("\"total\":1,");
  }

  @Test
  void printsHitsForPeople() {
    run("ingest");

    assertThat(run("search", "haze").out())
        .startsWith("1 document for haze (")
        .contains("1. Haze report")
        .contains("2024-09-26")
        .contains("http://localhost:8080/documents/one#");
    assertThat(run("search", "haze", "--portal", "https://portal.example/").out())
        .contains("https://portal.example/documents/one#");
  }

  @Test
  void saysInWhichOtherWordsItLooked() throws IOException {
    Path vocabulary = Files.createDirectory(folder.resolve("vocabulary"));
    Files.writeString(vocabulary.resolve("synonyms.txt"), "Schule = Schools\na mistake\n");
    run("ingest");

    Ended on = run("search", "Schule", "--vocabulary", vocabulary.toString());
    Ended off =
        run("search", "Schule", "--noexpand", "Schule", "--vocabulary", vocabulary.toString());

    assertThat(on.out())
        .contains("Also searched: Schule = Schools (--noexpand \"Schule\": not)")
        .contains("1. School report");
    assertThat(off.out()).startsWith("0 documents").contains("Not searched: Schule = Schools");
  }

  @Test
  void explainsWhyADocumentIsAHit() {
    run("ingest");

    assertThat(run("explain", "haze -youth", "one").out())
        .startsWith("Haze report\n  It is number 1 of 1: it has all that was asked for;")
        .contains("“haze” stands there as “Haze”");
    assertThat(run("explain", "haze", "two", "--json").out())
        .startsWith("{\"id\":\"two\",")
        .contains("\"has\":\"none\",\"rank\":null,");
    Ended unknown = run("explain", "haze", "nobody");
    assertEquals(ExitCode.MISTAKE, unknown.exitCode());
    assertThat(unknown.err()).contains("“nobody”").contains("search --json");
    assertEquals(ExitCode.MISTAKE, run("explain", "haze").exitCode());
  }

  @Test
  void switchesToANewGeneration() {
    run("ingest");

    Ended reindexed = run("reindex", "--json");

    assertEquals(ExitCode.DONE, reindexed.exitCode());
    assertThat(reindexed.out()).contains("\"indexed\":2,").contains("\"generation\":\"0002\"");
  }

  @Test
  void saysThatTheIndexIsNotUpToDate() throws IOException {
    run("ingest");
    Files.delete(folder.resolve("corpus/documents.jsonl"));

    Ended verified = run("verify", "--json");

    assertEquals(ExitCode.SETUP, verified.exitCode());
    assertThat(verified.out()).contains("\"clean\":false");
    assertThat(verified.err()).contains("./lontar ingest");
  }

  @Test
  void listsFailuresAndEndsWithFour() throws IOException {
    Files.writeString(folder.resolve("corpus/broken.jsonl"), "{\"id\": \"x\", \"title\":\n");

    Ended ingested = run("ingest");
    Ended failures = run("failures", "--json");

    assertEquals(ExitCode.SOME_FAILED, ingested.exitCode());
    assertThat(ingested.err()).contains("./lontar failures");
    assertEquals(ExitCode.DONE, failures.exitCode());
    assertThat(failures.out()).startsWith("[{\"path\":\"broken.jsonl").endsWith("}]\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search --sektor haze",
        "search --sector healt",
        "search --year soon",
        "search --page 0",
        "search --not haze",
        "serch haze",
        "ingest --limit foo=1",
        "ingest --corpus nowhere",
        "describe nowhere.pdf",
        "serve --port x",
        "serve --burst 0",
        "serve --proxy proxy.example",
        "catalogue",
        "catalogue import nowhere.csv",
        "catalogue export --format pdf",
        "doubts --kind no-idea"
      })
  void endsWithTwoOnMistakes(String arguments) {
    Ended ended = run(arguments.split(" ", -1));

    assertEquals(ExitCode.MISTAKE, ended.exitCode(), ended.err());
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).isNotBlank().doesNotContain("\tat ");
  }

  @Test
  void carriesTheCatalogueToASpreadsheetAndBack() throws IOException {
    Path sheet = folder.resolve("sheet.csv");
    run("ingest");

    Ended exported = run("catalogue", "export", "--output", sheet.toString());
    Ended unchanged = run("catalogue", "import", sheet.toString(), "--json");
    Files.writeString(
        sheet,
        Files.readString(sheet)
            .replace(",2024-09-26,", ",2019-05-06,")
            .replace("published 2024-09-26", ""));
    Ended imported = run("catalogue", "import", sheet.toString(), "--json");
    Ended found = run("search", "haze", "--year", "2019", "--json");

    assertEquals(ExitCode.DONE, exported.exitCode());
    assertThat(exported.out()).isEmpty();
    assertThat(unchanged.out())
        .startsWith("{\"rows\":2,\"changed\":0,\"unchanged\":2,")
        .hasLineCount(1);
    assertEquals(ExitCode.DONE, imported.exitCode(), imported.err());
    assertThat(imported.out().lines())
        .hasSize(2)
        .first(STRING)
        .startsWith("{\"rows\":2,\"changed\":1,\"unchanged\":1,\"refused\":0,")
        .contains("\"applied\":true,\"written\":[\"documents.jsonl.meta.yaml\"]");
    assertThat(imported.out()).contains("{\"found\":2,\"indexed\":1,\"unchanged\":1,");
    assertThat(found.out()).contains("\"total\":1,").contains("{\"value\":\"2019\"");
    assertThat(run("catalogue", "export").out()).startsWith("id,location,").contains("2019-05-06");
    assertThat(run("catalogue", "export", "--format", "excel").out()).startsWith("\uFEFFid,");
    assertEquals(ExitCode.DONE, run("catalogue", "check").exitCode());
    Path frozen = folder.resolve("corpus/catalogue.csv");
    assertEquals(
        ExitCode.MISTAKE, run("catalogue", "export", "--output", frozen.toString()).exitCode());
  }

  @Test
  void refusesASpreadsheetRowByRow() throws IOException {
    Path sheet = folder.resolve("sheet.csv");
    Files.writeString(sheet, "id,sectors,date\none,helth,\ntwo,health,\nnone,,2024-02-30\n");
    run("ingest");

    Ended refused = run("catalogue", "import", sheet.toString());
    Ended dry = run("catalogue", "import", sheet.toString(), "--partial", "--dry-run");
    boolean isWritten = Files.exists(folder.resolve("corpus/documents.jsonl.meta.yaml"));
    Ended partial = run("catalogue", "import", sheet.toString(), "--partial");

    assertEquals(ExitCode.MISTAKE, refused.exitCode());
    assertThat(refused.err())
        .contains(
            "sheet.csv, line 2, column 2 (sectors): There is no sector \"helth\"; did you mean health?")
        .contains("sheet.csv, line 4, column 1 (id): The index has no document \"none\"")
        .contains("--partial");
    assertEquals(ExitCode.SOME_FAILED, dry.exitCode());
    assertThat(isWritten).isFalse();
    assertEquals(ExitCode.SOME_FAILED, partial.exitCode());
    assertThat(partial.out())
        .contains("3 rows: 1 changed, 0 as they were, 2 refused.")
        .contains("1 indexed");
    assertThat(run("search", "--sector", "health", "--json").out()).contains("\"id\":\"two\"");
  }

  @Test
  void namesAFolderOfVocabulariesThatIsNotThere() {
    Ended ended = run("ingest", "--vocabulary", folder.resolve("nowhere").toString());

    assertEquals(ExitCode.SETUP, ended.exitCode(), ended.err());
    assertThat(ended.err()).contains("There is no folder of vocabularies at").contains("nowhere");
  }

  @Test
  void listsDoubtsByKind() {
    run("ingest");

    Ended json = run("doubts", "--json");
    Ended printed = run("doubts", "--kind", "short-text");

    assertEquals(ExitCode.DONE, json.exitCode());
    assertThat(json.out())
        .startsWith("{\"total\":2,\"kinds\":{\"no-text\":0,\"short-text\":2,")
        .contains("{\"id\":\"one\",\"url\":\"/documents/one\",\"title\":\"Haze report\"")
        .contains("\"doubts\":[{\"value\":\"short-text\",\"reason\":");
    assertThat(json.out()).contains("{\"value\":\"uncertain-type\",\"reason\":");
    assertThat(printed.out()).contains("short-text: ").doesNotContain("uncertain-type");
    assertThat(printed.err()).contains("2 short-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"year", "chairmanship", "sector", "type", "language", "series", "body", "partner"})
  void findsDocumentsWithoutAValue(String dimension) throws IOException {
    Files.writeString(
        folder.resolve("corpus/documents.jsonl"), "{\"id\": \"bare\", \"text\": \"42\"}\n");
    run("ingest");

    Ended found = run("search", "--" + dimension, "none", "--json");

    assertEquals(ExitCode.DONE, found.exitCode(), found.err());
    assertThat(found.out())
        .contains("\"total\":1,")
        .containsPattern(
            "\""
                + dimension
                + "\":\\[\\{\"value\":\"none\",\"label\":\"[^\"]+\",\"count\":1,\"selected\":true");
  }

  @Test
  void evaluatesACollection() throws IOException {
    Path collection = folder.resolve("collection");
    Files.createDirectories(collection.resolve("qrels"));
    Files.writeString(collection.resolve("corpus.jsonl"), "{\"_id\": \"d\", \"text\": \"haze\"}\n");
    Files.writeString(
        collection.resolve("queries.jsonl"), "{\"_id\": \"q\", \"text\": \"haze\"}\n");
    Path judgments = collection.resolve("qrels/test.tsv");
    Files.writeString(judgments, "query-id\tcorpus-id\tscore\nq\td\t1\n");

    Ended printed = runAlone("evaluate", collection.toString());
    Ended json = runAlone("evaluate", collection.toString(), "--json");
    Files.delete(judgments);
    Ended broken = runAlone("evaluate", collection.toString());

    assertThat(printed.out())
        .startsWith("nDCG@10     1.0000\nMRR@10      1.0000\nrecall@100  1.0000");
    assertThat(json.out()).contains("\"nDCG@10\":1.0,").doesNotContain("Indexed");
    assertThat(json.err()).contains("Indexed 1 documents.");
    assertEquals(ExitCode.MISTAKE, broken.exitCode());
    assertThat(broken.err()).contains("test.tsv does not exist.").contains("corpus.jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search haze --json", "failures --json", "verify"})
  void endsWithThreeWhereThereIsNoIndex(String arguments) {
    Ended ended = run(arguments.split(" ", -1));

    assertEquals(ExitCode.SETUP, ended.exitCode());
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("./lontar ingest").doesNotContain("\tat ");
  }

  @Test
  void endsWithThreeWhereThePortIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      Ended ended =
          run("serve", "--host", "0.0.0.0", "--port", Integer.toString(taken.getLocalPort()));

      assertEquals(ExitCode.SETUP, ended.exitCode());
      assertThat(ended.err()).contains("--port").doesNotContain("\tat ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "ingest",
        "reindex",
        "search",
        "describe",
        "evaluate",
        "failures",
        "verify",
        "catalogue",
        "doubts"
      })
  void helpsWithEachCommand(String command) {
    StringWriter out = new StringWriter();

    int exitCode =
        CommandLineRun.run(
            new PrintWriter(out), new PrintWriter(new StringWriter()), command, "--help");

    assertEquals(ExitCode.DONE, exitCode);
    assertThat(out.toString()).startsWith("Usage: lontar " + command);
  }

  private Ended run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("--corpus")) {
      all.addAll(List.of("--corpus", folder.resolve("corpus").toString()));
    }
    all.addAll(List.of("--index", folder.resolve("index").toString()));
    return runAlone(all.toArray(String[]::new));
  }

  private static Ended runAlone(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = CommandLineRun.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Ended(exitCode, out.toString(), err.toString());
  }
}
