package org.lontar.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.app.OcrChoice;
import org.lontar.app.Portal;
import org.lontar.app.PortalConfig;
import org.lontar.ingest.IngestOptions;
import org.lontar.ingest.RunListener;
import org.lontar.testkit.Trials;

/** Nine of ten queries with one letter wrong are set right, over the sample corpus. */
class SpellingTrialIT {

  @TempDir private Path home;

  @Test
  void nineOfTenAreSetRight() throws IOException {
    int queries = Trials.count(100, 300);
    PortalConfig config =
        PortalConfig.of(Path.of("corpus"), home.resolve("index")).withOcr(new OcrChoice("off"));
    try (Portal portal = Portal.open(config)) {
      portal.ingestion().ingest(IngestOptions.of("ingest"), RunListener.SILENT);

      List<String> failures = new SpellingTrial(portal.engine(), 20_261_122).failures(queries);

      assertThat(failures).hasSizeLessThanOrEqualTo(queries / 10);
    }
  }
}
