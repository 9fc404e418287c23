package org.lontar.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.testkit.LontarProcess;
import org.lontar.testkit.Trials;

/**
 * Takes a long list along, in a process with the launcher's memory, and watches what that costs:
 * more hits than one stretch of the engine has, so that stretches meet.
 */
class ExportTrialIT {
  private static final int MOST_MEBIBYTES = 50;
  private static final Duration LONGEST = Duration.ofMinutes(8);

  @TempDir private Path home;

  @Test
  void aLongListIsSentWithoutBeingHeld() throws Exception {
    int documents = Trials.count(12_000, 100_000);
    writeCorpus(documents);
    int port = LontarProcess.freePort();
    String portal = "http://localhost:" + port;

    // A run leaves a large heap behind, in which nobody would see what an export adds.
    try (LontarProcess run = start("ingest")) {
      assertThat(run.await()).as(run.log()).isZero();
    }
    try (LontarProcess server = start("serve", "--port", Integer.toString(port));
        HttpClient client = HttpClient.newHttpClient()) {
      server.awaitAnswer(client, URI.create(portal + "/readyz"));
      awaitDocuments(client, portal, documents);
      for (String warm : List.of("/search?q=haze", "/export/csv?q=rare", "/export/ris?q=rare")) {
        answer(client, portal + warm);
      }
      long before = server.anonymousMebibytes();

      for (String list : List.of("/export/csv?q=haze", "/export/ris?q=haze&sort=newest")) {
        Sent sent = take(client, portal + list, server);

        System.out.printf(
            "%s: %,d documents, %,d bytes, %,d ms, %d MiB before, %d MiB at most%n",
            list, sent.documents(), sent.bytes(), sent.millis(), before, sent.mostMebibytes());
        assertThat(sent.documents()).isEqualTo(documents);
        assertThat(sent.mostMebibytes() - before).isLessThan(MOST_MEBIBYTES);
      }
    }
  }

  /** What came: different documents, bytes, time, and the most memory of the process meanwhile. */
  private record Sent(int documents, long bytes, long millis, long mostMebibytes) {}

  private static Sent take(HttpClient client, String address, LontarProcess server)
      throws IOException, InterruptedException {
    Instant start = Instant.now();
    HttpResponse<InputStream> response =
        client.send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofInputStream());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Transfer-Encoding")).hasValue("chunked");
    Set<String> ids = new HashSet<>();
    long bytes = 0;
    long most = server.anonymousMebibytes();
    long lines = 0;
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        bytes += line.length() + 2L;
        if (line.startsWith("d")) {
          ids.add(line.split(",", 2)[0]);
        } else if (line.startsWith("AN  - ")) {
          ids.add(line.substring(6));
        }
        if (++lines % 5_000 == 0) {
          most = Math.max(most, server.anonymousMebibytes());
        }
      }
    }
    long millis = Duration.between(start, Instant.now()).toMillis();
    return new Sent(ids.size(), bytes, millis, Math.max(most, server.anonymousMebibytes()));
  }

  private static String answer(HttpClient client, String address)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static void awaitDocuments(HttpClient client, String portal, int documents)
      throws IOException, InterruptedException {
    Instant deadline = Instant.now().plus(LONGEST);
    String whole = "\"total\":" + documents + ",";
    while (Instant.now().isBefore(deadline)) {
      if (answer(client, portal + "/api/v1/search?q=haze&size=1").contains(whole)) {
        return;
      }
      Thread.sleep(200);
    }
    throw new AssertionError("the server never held " + documents + " documents");
  }

  private void writeCorpus(int documents) throws IOException {
    Path corpus = Files.createDirectories(home.resolve("corpus"));
    try (BufferedWriter lines = Files.newBufferedWriter(corpus.resolve("papers.jsonl"))) {
      for (int i = 0; i < documents; i++) {
        String rare = i % 1_000 == 0 ? " rare" : "";
        lines.write(
            "{\"id\":\"d%06d\",\"title\":\"Statement number %d on the haze of the south\","
                    .formatted(i, i)
                + "\"text\":\"Paper %d says haze%s once, and word%d twice: word%d.\","
                    .formatted(i, rare, i % 977, i % 977)
                + "\"date\":\"20%02d-%02d-01\",\"type\":\"joint-statement\",\"source\":\"Gazette\"}\n"
                    .formatted(i % 25, 1 + i % 12));
      }
    }
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
