package org.lontar.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads files in real worker processes. */
class ExtractorIT {

  @TempDir private static Path folder;

  private static Extractor extractor;

  @BeforeAll
  static void open() {
    extractor = Extractor.open(ExtractionConfig.in(folder.resolve("work")).withWorkers(1));
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  @Test
  void readsPlainText() throws IOException {
    Path file = Files.writeString(folder.resolve("plain.txt"), "Haze over Vientiane.");

    assertThat(extractor.extract(file))
        .isInstanceOfSatisfying(
            Extraction.Extracted.class,
            read -> {
              assertThat(read.text().mediaType()).isEqualTo("text/plain");
              assertThat(read.text().body()).isEqualTo("Haze over Vientiane.");
            });
  }
}
