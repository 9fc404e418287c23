package org.lontar.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.app.OcrChoice;
import org.lontar.app.Portal;
import org.lontar.app.PortalConfig;
import org.lontar.document.Dimension;
import org.lontar.document.SourceDocument;
import org.lontar.ingest.IngestOptions;
import org.lontar.ingest.RunListener;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.LocationFate;
import org.lontar.testkit.Trials;

/**
 * A quoted phrase of six words, taken at random from any document in any of the region's languages,
 * leads to its document, and the passage shows it: 12 of each language, 40 with {@code --full}.
 */
class PhraseTrialIT {

  private static final long SEED = 6;

  /** Of all phrases so many lead to their document; others stand in more than three. */
  private static final double MIN_FOUND = 0.99;

  @TempDir private static Path home;

  private static Portal portal;
  private static List<SourceDocument> documents;

  @BeforeAll
  static void ingest() throws IOException {
    Path corpus = Files.createDirectory(home.resolve("corpus"));
    copy(Path.of("corpus"), corpus.resolve("sample"));
    copy(Path.of("src/test/resources/languages"), corpus.resolve("languages"));
    portal = open(corpus, home.resolve("index"));
    documents = documents(portal);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"en", "id", "ms", "vi", "th", "fil", "lo", "km", "my", "zh", "ta", "pt", "tet"})
  void aQuotedPhraseLeadsToItsDocument(String language) throws IOException {
    List<SourceDocument> written =
        documents.stream()
            .filter(d -> Dimension.LANGUAGE.valuesOf(d.metadata()).contains(language))
            .toList();
    PhraseTrial trial = new PhraseTrial(portal, documents, SEED);

    trial.ask(written, Trials.count(12, 40));

    assertThat(trial.asked()).isEqualTo(Trials.count(12, 40));
    assertThat(trial.notShown()).isEmpty();
    assertThat(trial.notFound()).hasSizeLessThanOrEqualTo((int) Math.ceil(trial.asked() * 0.01));
  }

  /** The same over documents of others. Run by {@code ./check --data DIR}. */
  @Test
  @Tag("data")
  void aQuotedPhraseOfOutsideDataLeadsToItsDocument() throws IOException {
    Path data = Path.of(System.getProperty("lontar.data"));
    for (String folder : List.of("asean", "files", "seeds", "extraction")) {
      try (Portal outside = open(data.resolve(folder), home.resolve("outside-" + folder))) {
        List<SourceDocument> held = documents(outside);
        PhraseTrial trial = new PhraseTrial(outside, held, SEED);

        trial.ask(held, Trials.count(100, 500));

        assertThat(trial.notShown()).as(folder).isEmpty();
        assertThat(trial.notFound())
            .as(folder)
            .hasSizeLessThanOrEqualTo((int) Math.ceil(trial.asked() * (1 - MIN_FOUND)));
      }
    }
  }

  private static Portal open(Path corpus, Path index) {
    Portal opened = Portal.open(PortalConfig.of(corpus, index).withOcr(new OcrChoice("eng")));
    opened.ingestion().ingest(IngestOptions.of("ingest"), RunListener.SILENT);
    return opened;
  }

  private static List<SourceDocument> documents(Portal portal) throws IOException {
    List<LocationFate> fates = new ArrayList<>();
    List<SourceDocument> documents = new ArrayList<>();
    try (GenerationReader reader = portal.store().openReader()) {
      reader.scanFates(fates::add);
      for (LocationFate fate : fates) {
        if (fate.document() != null && fate.fate() == Fate.INDEXED) {
          documents.add(reader.find(fate.document()).orElseThrow());
        }
      }
    }
    return documents;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          file -> {
            try {
              Files.copy(file, to.resolve(from.relativize(file).toString()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
