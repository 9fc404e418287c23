package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.ingest.RunProgress;
import org.lontar.lucene.LuceneSearchEngine;
import org.lontar.search.RankingWeights;
import org.lontar.search.SearchEngine;

/** What every response has in common, and what happens at the limits. */
class ServerIT {

  private static final List<String> SECURITY_HEADERS =
      List.of(
          "Content-Security-Policy",
          "X-Content-Type-Options",
          "Referrer-Policy",
          "Permissions-Policy",
          "Cross-Origin-Opener-Policy");

  @TempDir Path folder;

  @Test
  void everyResponseCarriesTheSecurityHeaders() throws Exception {
    try (WebFixture web = WebFixture.open(folder)) {
      List<String> addresses =
          List.of(
              "/",
              "/search?q=haze",
              "/search?colour=red",
              "/documents/council",
              "/documents/council/p/p2-00c0ffee",
              "/documents/council/original",
              "/documents/lost",
              "/nowhere",
              "/api/v1/search?q=haze",
              "/api/v1/search?colour=red",
              "/api/v1/openapi.json",
              "/public/lontar.css",
              "/robots.txt",
              "/healthz",
              "/readyz",
              "/metrics",
              "/search?q=" + "x".repeat(120_000));
      for (String address : addresses) {
        HttpResponse<String> response = web.get(address);

        assertThat(response.headers().map().keySet())
            .as(address.substring(0, Math.min(60, address.length())))
            .containsAll(SECURITY_HEADERS.stream().map(ServerIT::lower).toList());
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
            .contains("default-src 'none'")
            .doesNotContain("unsafe-inline");
      }
    }
  }

  @Test
  void pagesHaveNoScriptInThemAndNeedNoOtherHost() throws Exception {
    try (WebFixture web = WebFixture.open(folder)) {
      for (String address : List.of("/", "/search?q=haze", "/documents/council?q=haze")) {
        // The name of a vocabulary is an address that no browser asks; a block of data never runs.
        String html =
            web.get(address).body().replaceAll("<link rel=\"schema\\.[a-zA-Z]+\"[^>]*>", "");

        assertThat(html)
            .doesNotContain(" style=", "src=\"http", "href=\"http")
            .doesNotContainPattern(
                "<script(?! src=\"/public/[a-z]+\\.js\\?v=[0-9a-f]+\" defer></script>"
                    + "| type=\"application/ld\\+json\">[^<]*</script>)");
        assertThat(html.length()).isLessThan(100_000);
      }
    }
  }

  @Test
  void queryOfTenThousandCharactersIsAnswered() throws Exception {
    try (WebFixture web = WebFixture.open(folder)) {
      HttpResponse<String> response = web.get("/search?q=" + "haze+".repeat(2_000));

      assertEquals(200, response.statusCode());
      assertThat(response.body()).contains("class=\"notes\"");
      assertEquals(200, web.get("/search?q=" + "%E0%B8%81".repeat(10_000)).statusCode());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/search?year.from=2024&q=, %E0%B8%81",
    "/browse?year.from=2024&q=, %E0%B8%81",
    "/language?to=th&back=/search?q=, %25E0%25B8%2581",
  })
  void theLongestThaiQueryIsLedOn(String address, String letter) throws Exception {
    try (WebFixture web = WebFixture.open(folder)) {
      HttpResponse<String> response = web.get(address + letter.repeat(4_900));

      assertEquals(303, response.statusCode());
      assertThat(response.headers().firstValue("Location").orElseThrow())
          .contains("%E0%B8%81".repeat(4_900));
    }
  }

  @Test
  void brokenRequestsGetASentence() throws Exception {
    try (WebFixture web = WebFixture.open(folder)) {
      HttpResponse<String> tooLong = web.get("/api/v1/search?q=" + "x".repeat(120_000));

      assertThat(tooLong.statusCode()).isIn(414, 431);
      assertThat(tooLong.body()).contains("too long");
      assertThat(raw(web.port(), "GET /documents/a%2Fb HTTP/1.1\r\nHost: x\r\n\r\n"))
          .contains("HTTP/1.1 400")
          .contains("Content-Security-Policy");
      assertThat(raw(web.port(), "GET /api/v1/documents/a%2Fb HTTP/1.1\r\nHost: x\r\n\r\n"))
          .contains("{\"error\":{\"code\":\"bad-request\"");
      assertThat(raw(web.port(), "NONSENSE\r\n\r\n")).contains("HTTP/1.1 400");
    }
  }

  @Test
  void headTellsTheSameStatusAsGet() throws Exception {
    try (WebFixture web = WebFixture.open(folder)) {
      assertEquals(200, web.send("HEAD", "/documents/council").statusCode());
      assertEquals(404, web.send("HEAD", "/documents/nobody").statusCode());
      assertThat(web.send("HEAD", "/documents/council").body()).isEmpty();
    }
  }

  @Test
  void pagesAreCompressedAndKnownAgain() throws Exception {
    try (WebFixture web = WebFixture.open(folder);
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(web.uri("/search?q=haze"))
              .header("Accept-Encoding", "gzip")
              .build();
      HttpResponse<byte[]> zipped = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      String etag = zipped.headers().firstValue("ETag").orElseThrow();

      assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElseThrow());
      assertThat(unzipped(zipped.body())).contains("</html>");
      assertThat(zipped.headers().allValues("Vary"))
          .anyMatch(names -> names.contains("Accept-Encoding"));
      assertEquals(304, web.get("/search?q=haze", "If-None-Match", etag).statusCode());
    }
  }

  @Test
  void styleIsKeptForEverByTheNameOfItsHash() throws Exception {
    try (WebFixture web = WebFixture.open(folder)) {
      String html = web.get("/").body();
      String href = html.replaceAll("(?s).*href=\"(/public/lontar.css[^\"]*)\".*", "$1");

      HttpResponse<String> style = web.get(href);

      assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
      assertThat(style.headers().firstValue("Content-Type").orElseThrow()).contains("text/css");
      assertEquals(
          "no-cache",
          web.get("/public/lontar.css").headers().firstValue("Cache-Control").orElseThrow());
    }
  }

  @Test
  void measurementsNameRoutesAndNeverWords() throws Exception {
    try (WebFixture web = WebFixture.open(folder)) {
      web.get("/search?q=unspeakable");

      String measured = web.get("/metrics").body();

      assertThat(measured)
          .contains("lontar_http_requests_seconds_count{route=\"/search\",status=\"200\"}")
          .contains("lontar_index_open 1.0")
          .contains("jvm_memory_used_bytes")
          .doesNotContain("unspeakable");
    }
  }

  @Test
  void isAliveButNotReadyWithoutAnIndex() throws Exception {
    try (SearchEngine engine = emptyEngine();
        WebServer server = serve(engine, Optional.empty())) {
      assertEquals(200, get(server, "/healthz").statusCode());
      assertEquals(503, get(server, "/readyz").statusCode());
      HttpResponse<String> answer = get(server, "/api/v1/search?q=haze");
      assertEquals(503, answer.statusCode());
      assertThat(answer.body()).contains("\"code\":\"no-index\"").contains("\"hint\":\"");
      assertEquals(503, get(server, "/").statusCode());
    }
  }

  @Test
  void showsProgressWhileTheFirstIndexingRuns() throws Exception {
    RunProgress progress =
        new RunProgress(RunProgress.Phase.READING, 300, 2_000, 1, 5_000, "a.pdf");
    try (SearchEngine engine = emptyEngine();
        WebServer server = serve(engine, Optional.of(progress))) {
      HttpResponse<String> home = get(server, "/");

      assertEquals(200, home.statusCode());
      assertThat(home.body())
          .contains("<meta http-equiv=\"refresh\" content=\"3\">")
          .contains("300 of 2,000 files read, 1 could not be.")
          .contains("<progress max=\"2000\" value=\"300\"");
      HttpResponse<String> results = get(server, "/search?q=haze");
      assertEquals(503, results.statusCode());
      assertThat(results.body()).contains("value=\"haze\"").contains("<progress");
      assertThat(results.headers().firstValue("Retry-After")).isPresent();
      HttpResponse<String> answer = get(server, "/api/v1/search?q=haze");
      assertEquals(503, answer.statusCode());
      assertThat(answer.body()).contains("\"no-index\"").contains("Ask again in a few seconds.");
    }
  }

  @Test
  void limitsCallersBehindAProxyButNotTheMachineItself() throws Exception {
    WebConfig strict =
        new WebConfig(1, 2, List.of("127.0.0.1"), 2, Duration.ofSeconds(5), 96 * 1024);
    try (WebFixture web = WebFixture.open(folder, strict, Optional.empty())) {
      for (int i = 0; i < 5; i++) {
        assertEquals(200, web.get("/healthz").statusCode());
      }
      String reader = "198.51.100.7";
      assertEquals(200, web.get("/healthz", "X-Forwarded-For", reader).statusCode());
      assertEquals(200, web.get("/healthz", "X-Forwarded-For", reader).statusCode());

      HttpResponse<String> refused = web.get("/api/v1/search", "X-Forwarded-For", reader);

      assertEquals(429, refused.statusCode());
      assertThat(refused.body()).contains("too-many-requests");
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }
  }

  @Test
  void faultOfOursGetsANumberAndNoInternals() throws Exception {
    SearchEngine broken = new BrokenEngine("secret path /srv/disk");
    try (WebServer server = serve(broken, Optional.empty())) {
      HttpResponse<String> page = get(server, "/search?q=haze");
      HttpResponse<String> answer = get(server, "/api/v1/search?q=haze");

      assertEquals(500, page.statusCode());
      assertEquals(500, answer.statusCode());
      assertThat(page.body())
          .doesNotContain("secret", "Exception")
          .containsPattern("Error <code>[0-9a-f]{8}</code>")
          .contains("value=\"haze\"");
      assertThat(answer.body()).doesNotContain("secret").contains("internal-error");
    }
  }

  @Test
  void portInUseIsTold() throws Exception {
    try (WebFixture web = WebFixture.open(folder);
        SearchEngine engine = emptyEngine()) {
      int taken = web.port();

      BindException refusal =
          assertThrows(
              BindException.class,
              () ->
                  WebServer.start(
                          WebConfig.defaults(),
                          WebFixture.content(engine, folder, Optional.empty()),
                          "127.0.0.1",
                          taken)
                      .close());

      assertThat(refusal).hasMessageContaining("Port " + taken).hasMessageContaining("--port");
    }
  }

  private SearchEngine emptyEngine() {
    return LuceneSearchEngine.open(folder.resolve("no-index"), RankingWeights.DEFAULT);
  }

  private WebServer serve(SearchEngine engine, Optional<RunProgress> progress) throws IOException {
    return WebFixture.serve(WebConfig.defaults(), engine, folder, progress);
  }

  private static HttpResponse<String> get(WebServer server, String address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI uri = URI.create("http://127.0.0.1:" + server.port() + address);
      return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static String raw(int port, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String unzipped(byte[] body) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
