package org.lontar.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.app.OcrChoice;
import org.lontar.app.Portal;
import org.lontar.app.PortalConfig;
import org.lontar.ingest.IngestOptions;
import org.lontar.ingest.RunListener;

/**
 * Nine of ten queries with one letter wrong are set right, over documents that nobody here wrote.
 * Run by {@code ./check --data DIR}.
 */
@Tag("data")
class SpellingDataIT {

  private static final int QUERIES = 300;

  @ParameterizedTest
  @ValueSource(strings = {"asean", "files"})
  void nineOfTenAreSetRight(String folder, @TempDir Path home) throws IOException {
    Path corpus = Path.of(System.getProperty("lontar.data"), folder);
    PortalConfig config =
        PortalConfig.of(corpus, home.resolve("index")).withOcr(new OcrChoice("off"));
    try (Portal portal = Portal.open(config)) {
      portal.ingestion().ingest(IngestOptions.of("ingest"), RunListener.SILENT);

      List<String> failures = new SpellingTrial(portal.engine(), 20_261_122).failures(QUERIES);

      assertThat(failures).hasSizeLessThanOrEqualTo(QUERIES / 10);
    }
  }
}
