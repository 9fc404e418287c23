package org.lontar.lucene;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lontar.catalogue.Vocabularies;
import org.lontar.extract.ExtractionConfig;
import org.lontar.extract.Extractor;
import org.lontar.ingest.IngestConfig;
import org.lontar.ingest.Originals;
import org.lontar.search.SearchEngine;
import org.lontar.web.WebConfig;
import org.lontar.web.WebContent;
import org.lontar.web.WebServer;

/** The portal's server over an engine, on a free port, and one client that asks its API. */
final class HttpSearch implements AutoCloseable {

  private final Extractor extractor;
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpRequest request;

  HttpSearch(SearchEngine engine, Path folder, String question) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    extractor = Extractor.open(ExtractionConfig.in(folder.resolve("workers")));
    Originals originals = new Originals(IngestConfig.of(corpus, folder), extractor);
    Vocabularies vocabularies = Vocabularies.load(Optional.empty());
    WebContent content =
        new WebContent(
            engine,
            vocabularies.labels(),
            vocabularies.chairTerms(),
            vocabularies.meetingTimes(),
            originals,
            () -> Optional.empty());
    server = WebServer.start(WebConfig.defaults(), content, "127.0.0.1", 0);
    String words = URLEncoder.encode(question, StandardCharsets.UTF_8);
    request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:" + server.port() + "/api/v1/search?noexpand=*&q=" + words))
            .build();
  }

  /** The answer to the question, as text. */
  String ask() throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.body());
    }
    return answer.body();
  }

  @Override
  public void close() throws IOException {
    client.close();
    server.close();
    extractor.close();
  }
}
