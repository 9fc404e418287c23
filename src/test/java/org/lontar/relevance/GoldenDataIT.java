package org.lontar.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.app.OcrChoice;
import org.lontar.app.Portal;
import org.lontar.app.PortalConfig;
import org.lontar.ingest.IngestOptions;
import org.lontar.ingest.RunListener;

/** The golden pairs over documents that were not written for this project. */
@Tag("data")
class GoldenDataIT {

  private static final List<String> FOLDERS = List.of("asean", "files", "seeds");

  @TempDir private static Path home;

  private static Portal portal;

  @BeforeAll
  static void ingest() throws IOException {
    Path corpus = home.resolve("corpus");
    for (String folder : FOLDERS) {
      copy(Path.of(System.getProperty("lontar.data"), folder), corpus.resolve(folder));
    }
    portal =
        Portal.open(PortalConfig.of(corpus, home.resolve("index")).withOcr(new OcrChoice("off")));
    portal.ingestion().ingest(IngestOptions.of("ingest"), RunListener.SILENT);
  }

  /** All but the tables that say what others know of the documents. */
  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> !f.toString().endsWith(".csv")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void ranksAsTheGoldenFilesSay() throws IOException {
    new GoldenRanking("outside", portal).check();
  }

  @Test
  void asksInManyWays() throws IOException {
    assertThat(new GoldenRanking("outside", portal).pairs())
        .hasSizeGreaterThanOrEqualTo(16)
        .doesNotHaveDuplicates();
  }
}
