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
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.testkit.LontarProcess;
import org.lontar.testkit.Trials;

/**
 * Re-indexes while readers search without pause.
 *
 * <p>Before each re-index every document gets a new title with the number of the round, so that an
 * answer mixed from two generations would show two numbers.
 */
class ReindexTrialIT {

  private static final int CLIENTS = 4;
  private static final int DOCUMENTS = 20;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path home;

  private record Answer(int status, String generation, SortedSet<String> titles) {}

  @Test
  void noAnswerFailsOrMixesGenerations() throws Exception {
    int rounds = Trials.count(2, 5);
    writeCorpus(0);
    int port = LontarProcess.freePort();

    try (LontarProcess server = start("serve", "--port", Integer.toString(port));
        HttpClient client = HttpClient.newHttpClient();
        ExecutorService readers = Executors.newFixedThreadPool(CLIENTS)) {
      URI search =
          URI.create("http://localhost:" + port + "/api/v1/search?q=stamp&size=" + DOCUMENTS);
      server.awaitAnswer(client, search);
      awaitDocuments(client, search);
      AtomicBoolean done = new AtomicBoolean();
      List<Future<List<Answer>>> answers =
          IntStream.range(0, CLIENTS)
              .mapToObj(reader -> readers.submit(() -> readUntil(done, client, search)))
              .toList();

      try {
        for (int round = 1; round <= rounds; round++) {
          writeCorpus(round);
          reindex();
        }
        awaitTitle(client, search, "Stamp " + rounds);
      } finally {
        done.set(true);
      }

      for (Future<List<Answer>> reader : answers) {
        assertSound(reader.get(), rounds);
      }
    }
  }

  private void assertSound(List<Answer> answers, int rounds) {
    assertThat(answers).hasSizeGreaterThan(rounds);
    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
    assertThat(answers).allSatisfy(answer -> assertThat(answer.titles()).hasSize(1));
    assertThat(answers.stream().map(Answer::generation)).isSorted();
    assertThat(answers.stream().map(Answer::generation).distinct().count())
        .isLessThanOrEqualTo(rounds + 1L);
    assertThat(answers.getLast().titles()).containsExactly("Stamp " + rounds);
  }

  private void reindex() throws IOException, InterruptedException {
    try (LontarProcess run = start("reindex", "--json")) {
      assertThat(run.await()).as(run.log()).isZero();
    }
  }

  private static List<Answer> readUntil(AtomicBoolean done, HttpClient client, URI search)
      throws Exception {
    List<Answer> answers = new ArrayList<>();
    while (!done.get()) {
      answers.add(ask(client, search));
    }
    answers.add(ask(client, search));
    return answers;
  }

  private static Answer ask(HttpClient client, URI search)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(search).timeout(Duration.ofSeconds(30)).build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      return new Answer(response.statusCode(), response.body(), new TreeSet<>());
    }
    JsonNode body = JSON.readTree(response.body());
    SortedSet<String> titles = new TreeSet<>();
    body.get("hits").forEach(hit -> titles.add(hit.get("title").asText()));
    return new Answer(200, body.get("stats").get("generation").asText(), titles);
  }

  private static void awaitDocuments(HttpClient client, URI search) throws Exception {
    awaitTitle(client, search, "Stamp 0");
  }

  private static void awaitTitle(HttpClient client, URI search, String title) throws Exception {
    for (int attempt = 0; attempt < 200; attempt++) {
      Answer answer = ask(client, search);
      if (answer.titles().equals(new TreeSet<>(List.of(title)))) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the server never showed " + title);
  }

  private void writeCorpus(int round) throws IOException {
    Path corpus = Files.createDirectories(home.resolve("corpus"));
    String lines =
        IntStream.range(0, DOCUMENTS)
            .mapToObj(
                i ->
                    "{\"id\":\"d%02d\",\"title\":\"Stamp %d\",\"text\":\"A stamp of round %d, document %d.\"}"
                        .formatted(i, round, round, i))
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(corpus.resolve("stamps.jsonl"), lines);
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
