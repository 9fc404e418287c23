package org.lontar.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.lontar.catalogue.Vocabularies;
import org.lontar.extract.ExtractionConfig;
import org.lontar.extract.Extractor;
import org.lontar.ingest.IngestConfig;
import org.lontar.ingest.Originals;
import org.lontar.ingest.RunProgress;
import org.lontar.search.SearchEngine;
import org.lontar.web.guard.BaseAddress;
import org.lontar.web.guard.SearchGate;

/** A real server on a free port over a small real index, and a client that asks it. */
final class WebFixture implements AutoCloseable {
  private final WebContent content;
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private WebFixture(WebContent content, WebServer server) {
    this.content = content;
    this.server = server;
  }

  /** Serves the shelf of test documents. */
  static WebFixture open(Path folder) throws IOException {
    return open(folder, WebConfig.defaults(), Optional.empty());
  }

  /** Serves it with other limits, or while a run goes on. */
  static WebFixture open(Path folder, WebConfig config, Optional<RunProgress> progress)
      throws IOException {
    SearchEngine engine = Shelf.fill(folder.resolve("index"));
    WebContent content = content(engine, folder, progress);
    return new WebFixture(content, WebServer.start(config, content, "127.0.0.1", 0));
  }

  /** Serves the documents of any engine. */
  static WebFixture over(SearchEngine engine, Path folder) throws IOException {
    WebContent content = content(engine, folder, Optional.empty());
    return new WebFixture(content, WebServer.start(WebConfig.defaults(), content, "127.0.0.1", 0));
  }

  /** Starts a server over any engine. */
  static WebServer serve(
      WebConfig config, SearchEngine engine, Path folder, Optional<RunProgress> progress)
      throws IOException {
    return WebServer.start(config, content(engine, folder, progress), "127.0.0.1", 0);
  }

  /** What a server serves over any engine. */
  static WebContent content(SearchEngine engine, Path folder, Optional<RunProgress> progress)
      throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Vocabularies vocabularies = Vocabularies.load(Optional.empty());
    return new WebContent(
        engine,
        vocabularies.labels(),
        vocabularies.chairTerms(),
        vocabularies.meetingTimes(),
        new Originals(
            IngestConfig.of(corpus, folder.resolve("index")),
            Extractor.open(ExtractionConfig.in(folder.resolve("workers")))),
        () -> progress);
  }

  /** The address of a path and query, which are sent as they are. */
  URI uri(String pathAndQuery) {
    return URI.create("http://127.0.0.1:" + server.port() + pathAndQuery);
  }

  /** The patterns of all routes. */
  Set<String> routes() {
    PublicFiles files = PublicFiles.load();
    Answers answers = new Answers(new PageRenderer(files), content);
    try (RequestMeter meter = new RequestMeter(content)) {
      SearchGate gate = new SearchGate(1, Duration.ZERO);
      return new Routes(content, gate, answers, files, meter, BaseAddress.ofRequests()).patterns();
    }
  }

  /** The server's port. */
  int port() {
    return server.port();
  }

  /** Asks with GET; redirects are not followed. */
  HttpResponse<String> get(String pathAndQuery, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(pathAndQuery));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Asks with any method. */
  HttpResponse<String> send(String method, String pathAndQuery)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri(pathAndQuery))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() throws IOException {
    client.close();
    server.close();
    content.engine().close();
  }
}
