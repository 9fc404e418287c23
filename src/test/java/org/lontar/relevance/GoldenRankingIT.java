package org.lontar.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.app.OcrChoice;
import org.lontar.app.Portal;
import org.lontar.app.PortalConfig;
import org.lontar.ingest.IngestOptions;
import org.lontar.ingest.RunListener;

/** The golden pairs over the sample corpus. */
class GoldenRankingIT {

  @TempDir private static Path home;

  private static Portal portal;

  @BeforeAll
  static void ingest() {
    portal =
        Portal.open(
            PortalConfig.of(Path.of("corpus"), home.resolve("index"))
                .withOcr(new OcrChoice("off")));
    portal.ingestion().ingest(IngestOptions.of("ingest"), RunListener.SILENT);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void ranksAsTheGoldenFilesSay() throws IOException {
    new GoldenRanking("sample", portal).check();
  }

  @Test
  void asksInManyWays() throws IOException {
    assertThat(new GoldenRanking("sample", portal).pairs())
        .hasSizeGreaterThanOrEqualTo(16)
        .doesNotHaveDuplicates();
  }
}
