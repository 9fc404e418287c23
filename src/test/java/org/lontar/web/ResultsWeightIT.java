package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.app.OcrChoice;
import org.lontar.app.Portal;
import org.lontar.app.PortalConfig;
import org.lontar.ingest.IngestOptions;
import org.lontar.ingest.RunListener;

/** What a browser loads for a page of results over the sample corpus, byte by byte. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultsWeightIT {
  /** HTML, style, script and fonts as they travel: the page's weight. */
  private static final int MAX_COMPRESSED_BYTES = 40 * 1_024;

  /** The same unpacked, as a browser without compression gets it. */
  private static final int MAX_BYTES = 100 * 1_024;

  private static final Pattern LOADED =
      Pattern.compile("<(?:link rel=\"stylesheet\" href|script src)=\"([^\"]+)\"");

  private Portal portal;
  private WebServer server;

  @BeforeAll
  void open(@TempDir Path home) throws Exception {
    portal =
        Portal.open(
            PortalConfig.of(Path.of("corpus"), home.resolve("index"))
                .withOcr(new OcrChoice("off")));
    portal.ingestion().ingest(IngestOptions.of("ingest"), RunListener.SILENT);
    server = WebFixture.serve(WebConfig.defaults(), portal.engine(), home, Optional.empty());
  }

  @AfterAll
  void close() {
    server.close();
    portal.close();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "q=asean",
        "q=health",
        "q=%22joint+statement%22",
        "q=haze&chairmanship=lao-pdr",
        "sort=newest"
      })
  void aPageOfResultsIsLight(String query) throws Exception {
    byte[] html = bytes("/search?" + query);
    Matcher loaded = LOADED.matcher(new String(html, StandardCharsets.UTF_8));

    int files = 0;
    int weight = html.length;
    int compressed = compressed(html);
    while (loaded.find()) {
      byte[] file = bytes(loaded.group(1));
      files++;
      weight += file.length;
      compressed += compressed(file);
    }

    assertThat(files).isGreaterThanOrEqualTo(3);
    assertThat(compressed).isLessThan(MAX_COMPRESSED_BYTES);
    assertThat(weight).as("bytes of %d files", files).isLessThan(MAX_BYTES);
  }

  private byte[] bytes(String address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer =
          client.send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address))
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertEquals(200, answer.statusCode(), address);
      return answer.body();
    }
  }

  private static int compressed(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.size();
  }
}
