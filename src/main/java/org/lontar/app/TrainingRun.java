package org.lontar.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lontar.ingest.IngestOptions;
import org.lontar.ingest.RunListener;

/**
 * One short life of a portal in a temporary folder: the JVM watches it and keeps what it learned,
 * so that later starts are quick.
 */
public final class TrainingRun {

  private static final String CORPUS =
      """
      {"id": "one", "title": "Joint statement on haze", "text": "1. We met in Vientiane.\\n\\n2. We noted the early warning system.", "date": "2024-09-26"}
      {"id": "two", "title": "Report on education", "text": "Education for all, in schools and outside them.", "date": "2023-05-01"}
      """;

  private static final List<String> PATHS =
      List.of(
          "/",
          "/search?q=haze",
          "/search?q=%22early+warning%22+OR+educat*&year=2020..2024&sort=newest",
          "/api/v1/search?q=haze",
          "/api/v1/documents/one",
          "/documents/one",
          "/healthz",
          "/readyz");

  private TrainingRun() {}

  /** Indexes, searches, serves and ends. */
  public static void run() throws IOException {
    Path folder = Files.createTempDirectory("lontar-train");
    try {
      Path corpus = Files.createDirectory(folder.resolve("corpus"));
      Files.writeString(corpus.resolve("documents.jsonl"), CORPUS);
      PortalConfig config = PortalConfig.of(corpus, folder.resolve("index"));
      indexAndSearch(config);
      serve(config.withAddress(PortalConfig.DEFAULT_HOST, 0));
    } finally {
      delete(folder);
    }
  }

  private static void indexAndSearch(PortalConfig config) throws IOException {
    try (Portal portal = Portal.open(config)) {
      portal.ingestion().ingest(IngestOptions.of("train"), RunListener.SILENT);
      portal
          .searchJson()
          .toJson(portal.engine().search(portal.requests().read(Map.of("q", List.of("haze")))));
    }
  }

  private static void serve(PortalConfig config) throws IOException {
    try (Portal portal = Portal.open(config);
        PortalServer server = PortalServer.start(portal, RunListener.SILENT)) {
      for (String path : PATHS) {
        try (InputStream answer = URI.create(server.url() + path).toURL().openStream()) {
          answer.readAllBytes();
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      inside.sorted(Comparator.reverseOrder()).forEach(TrainingRun::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
