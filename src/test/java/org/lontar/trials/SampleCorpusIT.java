package org.lontar.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.app.OcrChoice;
import org.lontar.app.Portal;
import org.lontar.app.PortalConfig;
import org.lontar.document.Dimension;
import org.lontar.document.ParagraphKind;
import org.lontar.document.Precision;
import org.lontar.document.SourceDocument;
import org.lontar.ingest.IngestOptions;
import org.lontar.ingest.RunListener;
import org.lontar.ingest.RunReport;
import org.lontar.search.Fate;
import org.lontar.search.GenerationReader;
import org.lontar.search.LocationFate;
import org.lontar.testkit.corpus.ExpectedDocument;

/**
 * The whole sample corpus, read by real workers into a real index, held against what a cataloguer
 * expects.
 */
class SampleCorpusIT {

  @TempDir private static Path home;

  private static Portal portal;
  private static RunReport report;
  private static final Map<String, LocationFate> FATES = new TreeMap<>();
  private static final Map<String, SourceDocument> DOCUMENTS = new TreeMap<>();

  @BeforeAll
  static void ingest() throws IOException {
    portal =
        Portal.open(
            PortalConfig.of(Path.of("corpus"), home.resolve("index"))
                .withOcr(new OcrChoice("eng")));
    report = portal.ingestion().ingest(IngestOptions.of("ingest"), RunListener.SILENT);
    try (GenerationReader reader = portal.store().openReader()) {
      reader.scanFates(fate -> FATES.put(fate.location(), fate));
      for (LocationFate fate : FATES.values()) {
        if (fate.document() != null) {
          DOCUMENTS.put(fate.location(), reader.find(fate.document()).orElseThrow());
        }
      }
    }
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void everyDocumentThatIsExpectedHasAFate() throws IOException {
    List<String> expected =
        ExpectedDocument.all().stream().map(ExpectedDocument::location).toList();

    assertThat(FATES.keySet()).containsAll(expected);
    assertThat(report.found()).isEqualTo(expected.size());
  }

  @Test
  void allOfItIsRead() {
    List<String> failed =
        FATES.values().stream()
            .filter(f -> f.fate() == Fate.FAILED)
            .map(LocationFate::location)
            .toList();

    assertThat(failed).isEmpty();
    assertThat(report.skipped()).isZero();
    assertThat(report.duplicates()).isEqualTo(1);
  }

  @Test
  void aSecondRunReadsNothingAgain() {
    RunReport second = portal.ingestion().ingest(IngestOptions.of("ingest"), RunListener.SILENT);

    assertThat(second.indexed()).isZero();
    assertThat(second.unchanged()).isEqualTo(report.indexed());
    assertThat(second.found()).isEqualTo(report.found());
  }

  @Test
  void isDescribedAsACataloguerWould() throws IOException {
    List<String> differences = new ArrayList<>();
    for (ExpectedDocument expected : ExpectedDocument.all()) {
      Optional.ofNullable(DOCUMENTS.get(expected.location()))
          .ifPresent(document -> compare(expected, document, differences));
    }

    assertThat(differences).isEmpty();
  }

  private static void compare(
      ExpectedDocument expected, SourceDocument document, List<String> differences) {
    String date =
        document.metadata().date() == null
                || document.metadata().date().value().precision() != Precision.DAY
            ? ""
            : document.metadata().date().value().toString();
    long numbered =
        document.text().paragraphs().stream()
            .filter(p -> p.kind() == ParagraphKind.NUMBERED)
            .count();
    new Differences(expected.location(), differences)
        .add("year", expected.year(), one(document, Dimension.YEAR))
        .add("date", expected.date(), date)
        .add("chairmanship", expected.chairmanship(), one(document, Dimension.CHAIRMANSHIP))
        .add("type", expected.type(), one(document, Dimension.TYPE))
        .add("language", expected.language(), one(document, Dimension.LANGUAGE))
        .add(
            "sectors",
            String.join(";", expected.sectors()),
            String.join(
                ";", Dimension.SECTOR.valuesOf(document.metadata()).stream().sorted().toList()))
        .add(
            "numbered",
            expected.numbered().isEmpty() ? "?" : expected.numbered(),
            Long.toString(numbered));
  }

  private static String one(SourceDocument document, Dimension dimension) {
    return String.join(";", dimension.valuesOf(document.metadata()));
  }

  private record Differences(String location, List<String> found) {
    Differences add(String field, String expected, String actual) {
      if (!expected.equals(ExpectedDocument.OPEN) && !expected.equals(actual)) {
        found.add("%s: %s is %s, expected %s".formatted(location, field, actual, expected));
      }
      return this;
    }
  }
}
