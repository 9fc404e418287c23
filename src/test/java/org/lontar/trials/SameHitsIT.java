package org.lontar.trials;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.testkit.LontarProcess;

/** The command line, the API and the page answer the same query with the same hits and counts. */
class SameHitsIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern HIT = Pattern.compile("<h2[^>]*><a href=\"/documents/([^?\"#]+)");
  private static final Pattern TOTAL = Pattern.compile("class=\"total\">(\\d+) document");

  @TempDir private Path home;

  @Test
  void forHazeInTheSectorHaze() throws Exception {
    ingest();
    int port = LontarProcess.freePort();

    try (LontarProcess server = start("serve", "--port", Integer.toString(port));
        HttpClient client = HttpClient.newHttpClient()) {
      URI portal = URI.create("http://localhost:" + port);
      server.awaitAnswer(client, portal.resolve("/readyz"));
      JsonNode typed = JSON.readTree(search());
      JsonNode api =
          JSON.readTree(get(client, portal.resolve("/api/v1/search?q=haze&sector=haze")));
      String page = get(client, portal.resolve("/search?q=haze&sector=haze"));

      assertThat(typed.get("total").asInt()).isGreaterThanOrEqualTo(4);
      assertThat(withoutTime(api)).isEqualTo(withoutTime(typed));
      assertThat(all(HIT, page)).isEqualTo(ids(api));
      assertThat(all(TOTAL, page)).containsExactly(api.get("total").asText());
      for (JsonNode label : api.get("facets").get("type")) {
        assertThat(page)
            .containsPattern(
                "value=\"%s\".{0,400}class=\"count\">%d<"
                    .formatted(label.get("value").asText(), label.get("count").asInt()));
      }
    }
  }

  private void ingest() throws IOException, InterruptedException {
    try (LontarProcess run = start("ingest", "--json")) {
      assertThat(run.await()).as(run.log()).isIn(0, 4);
    }
  }

  private String search() throws IOException, InterruptedException {
    try (LontarProcess run = start("search", "haze", "--sector", "haze", "--json")) {
      assertThat(run.await()).as(run.log()).isZero();
      return run.output();
    }
  }

  private static JsonNode withoutTime(JsonNode answer) {
    ((ObjectNode) answer.get("stats")).remove("tookMicros");
    return answer;
  }

  private static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.get("hits").forEach(hit -> ids.add(hit.get("id").asText()));
    return ids;
  }

  private static List<String> all(Pattern pattern, String page) {
    return pattern.matcher(page).results().map((MatchResult match) -> match.group(1)).toList();
  }

  private static String get(HttpClient client, URI uri) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }

  private LontarProcess start(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--corpus", "corpus", "--index", home.resolve("index").toString()));
    return LontarProcess.start(home, all);
  }
}
