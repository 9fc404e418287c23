package org.lontar.trials;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.testkit.HostileFiles;
import org.lontar.testkit.LontarProcess;
import org.lontar.testkit.Trials;

/**
 * A portal that is given a folder of broken and hostile files answers all the while and loses none.
 */
class HostileTrialIT {

  private static final long SEED = 20_260_101;
  private static final long MOST_ANONYMOUS_MEBIBYTES = 400;
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path home;

  @Test
  void everyFileHasAFateAndThePortalAnswersAllTheWhile() throws Exception {
    int count = Trials.count(70, 300);
    Path corpus = Files.createDirectories(home.resolve("corpus"));
    List<String> files = HostileFiles.write(corpus, SEED, count);
    int port = LontarProcess.freePort();

    long mostMebibytes = serveUntilRead(port);
    JsonNode report = report();
    System.out.printf("%d hostile files, %d MiB at most: %s%n", count, mostMebibytes, report);

    assertThat(mostMebibytes).isPositive().isLessThan(MOST_ANONYMOUS_MEBIBYTES);
    assertThat(report.get("found").asLong()).isGreaterThanOrEqualTo(count);
    assertThat(report.get("indexed").asLong()).isZero();
    assertThat(sum(report)).isEqualTo(report.get("found").asLong());
    assertThat(locationsOf(failures()))
        .isSubsetOf(new TreeSet<>(files))
        .hasSizeGreaterThan(count / 3);
  }

  /** Reads the whole folder behind a served portal; gives the most anonymous memory that it had. */
  private long serveUntilRead(int port) throws Exception {
    long most = 0;
    try (LontarProcess server =
            start("serve", "--limit", "part-seconds=3", "--port", Integer.toString(port));
        HttpClient client = HttpClient.newHttpClient()) {
      URI portal = URI.create("http://localhost:" + port);
      server.awaitAnswer(client, portal.resolve("/healthz"));
      Instant end = Instant.now().plus(LONGEST);
      while (!server.log().contains("The index is up to date")) {
        assertThat(Instant.now()).as(server.log()).isBefore(end);
        assertThat(server.handle().isAlive()).as(server.log()).isTrue();
        assertThat(status(client, portal.resolve("/"))).isEqualTo(200);
        assertThat(status(client, portal.resolve("/api/v1/search?q=haze"))).isIn(200, 503);
        most = Math.max(most, server.anonymousMebibytes());
        Thread.sleep(100);
      }
    }
    return most;
  }

  private JsonNode report() throws IOException, InterruptedException {
    try (LontarProcess run = start("ingest", "--limit", "part-seconds=3", "--json")) {
      assertThat(run.await()).as(run.log()).isEqualTo(4);
      return JSON.readTree(run.output().lines().reduce((first, last) -> last).orElseThrow());
    }
  }

  private List<JsonNode> failures() throws IOException, InterruptedException {
    try (LontarProcess run = start("failures", "--json")) {
      assertThat(run.await()).as(run.log()).isZero();
      List<JsonNode> rows = new ArrayList<>();
      JSON.readTree(run.output()).forEach(rows::add);
      assertThat(rows).allSatisfy(row -> assertThat(row.get("stage").asText()).isNotEmpty());
      assertThat(rows).allSatisfy(row -> assertThat(row.get("reason").asText()).isNotEmpty());
      return rows;
    }
  }

  private static SortedSet<String> locationsOf(List<JsonNode> rows) {
    SortedSet<String> locations = new TreeSet<>();
    rows.forEach(row -> locations.add(row.get("path").asText().split("!/", 2)[0]));
    return locations;
  }

  private static long sum(JsonNode report) {
    return List.of("indexed", "unchanged", "duplicates", "skipped", "failed").stream()
        .mapToLong(fate -> report.get(fate).asLong())
        .sum();
  }

  private static int status(HttpClient client, URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private LontarProcess start(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(
        List.of(
            "--corpus",
            home.resolve("corpus").toString(),
            "--index",
            home.resolve("index").toString()));
    return LontarProcess.start(home, all);
  }
}
