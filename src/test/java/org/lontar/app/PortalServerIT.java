package org.lontar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.ingest.RunListener;
import org.lontar.testkit.Deadline;

/** A served portal from its first moment on. */
class PortalServerIT {

  @TempDir private Path folder;

  /** The first page is there before the first file is read, and gives way to the collection. */
  @Test
  void showsProgressFromTheFirstMoment() throws Exception {
    CountDownLatch seen = new CountDownLatch(1);
    RunListener held = progress -> await(seen);
    try (Portal portal = Portal.open(config(CallerLimits.DEFAULT));
        PortalServer server = PortalServer.start(portal, held)) {
      HttpResponse<String> first = get(server, "/", "");
      seen.countDown();

      assertEquals(200, first.statusCode());
      assertThat(first.body()).contains("The collection is being prepared");
      Deadline.await(() -> get(server, "/readyz", "").statusCode() == 200);
      assertThat(get(server, "/api/v1/search?q=haze", "").body()).contains("\"total\":1,");
    }
  }

  /** The limits that were configured hold for the address that a trusted proxy names. */
  @Test
  void limitsCallersAsConfigured() throws Exception {
    CallerLimits strict = new CallerLimits(1, 2, List.of("127.0.0.1"));
    try (Portal portal = Portal.open(config(strict));
        PortalServer server = PortalServer.start(portal, RunListener.SILENT)) {
      assertEquals(200, get(server, "/healthz", "203.0.113.9").statusCode());
      assertEquals(200, get(server, "/healthz", "203.0.113.9").statusCode());
      assertEquals(429, get(server, "/healthz", "203.0.113.9").statusCode());
      assertEquals(200, get(server, "/healthz", "203.0.113.10").statusCode());
    }
  }

  private PortalConfig config(CallerLimits callers) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("a.jsonl"), "{\"id\": \"one\", \"title\": \"Haze\", \"text\": \"Haze.\"}\n");
    return PortalConfig.of(corpus, folder.resolve("index"))
        .withAddress("127.0.0.1", 0)
        .withCallers(callers);
  }

  private static void await(CountDownLatch seen) {
    try {
      seen.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpResponse<String> get(PortalServer server, String address, String forwardedFor)
      throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + address));
    if (!forwardedFor.isEmpty()) {
      request.header("X-Forwarded-For", forwardedFor);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
