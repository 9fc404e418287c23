package org.lontar.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.Described;
import org.lontar.document.DocumentId;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.DoubtKind;
import org.lontar.document.Origin;
import org.lontar.document.SeriesMeeting;
import org.lontar.document.SourceDocument;

/** What librarians say in sidecars and catalogues, on a real corpus and index. */
class CurationIT {

  private static final String TEXT =
      "Press release\n\nVientiane, 26 September 2024 - The ministers of health met on fevers.\n";

  @TempDir private Path folder;
  private IngestFixture portal;

  @BeforeEach
  void open() {
    portal = new IngestFixture(folder);
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void overridesAnyValueWithTheSidecar() throws IOException {
    portal.write("a.txt", TEXT);
    portal.write(
        "a.txt.meta.yaml",
        """
        title: The right title
        type: declaration
        form: Leaders' Declaration
        date: 2019-05-06
        chairmanship: Thailand
        sectors: [youth, Sports]
        series:
          ascc-council: 32
        language: vi
        place: Bangkok
        dc:publisher: ASEAN Secretariat
        author: A. Writer
        url: https://asean.org/a
        relations: {supersedes: Draft of the declaration}
        """);

    portal.ingest();
    SourceDocument document = portal.get("a.txt");
    DocumentMetadata metadata = document.metadata();

    assertEquals("The right title", document.title());
    assertEquals("declaration", curated(metadata.type()).code());
    assertEquals("Leaders' Declaration", curated(metadata.type()).form());
    assertEquals("2019-05-06", curated(metadata.date()).toString());
    assertEquals(2019, curated(metadata.year()));
    assertEquals("thailand", curated(metadata.chairmanship()));
    assertThat(metadata.sectors()).extracting(Described::value).containsExactly("youth", "sports");
    assertThat(metadata.series())
        .containsExactly(
            Described.curated(new SeriesMeeting("ascc-council", 32), "a.txt.meta.yaml"));
    assertEquals("vi", curated(metadata.language()));
    assertThat(document.text().paragraphs()).extracting(p -> p.language()).containsOnly("vi");
    assertEquals("Bangkok", curated(metadata.place()));
    assertEquals("ASEAN Secretariat", curated(metadata.source()));
    assertEquals("https://asean.org/a", curated(metadata.url()));
    assertThat(metadata.relations()).hasSize(1);
    assertThat(document.text().warnings()).isEmpty();
  }

  @Test
  void saysThatThereIsNone() throws IOException {
    portal.write("a.txt", TEXT);
    portal.write("a.txt.meta.yaml", "date: ~\nyear: null\nsectors: []\nplace: none\n");

    portal.ingest();
    DocumentMetadata metadata = portal.get("a.txt").metadata();

    assertThat(metadata.date()).isNull();
    assertThat(metadata.year()).isNull();
    assertThat(metadata.sectors()).isEmpty();
    assertThat(metadata.place()).isNull();
    assertThat(metadata.doubts())
        .extracting(d -> d.kind())
        .doesNotContain(DoubtKind.NO_DATE, DoubtKind.NO_SECTOR);
  }

  @Test
  void takesTheSidecarBeforeTheNearestCatalogueBeforeThoseAbove() throws IOException {
    portal.write("sub/a.txt", TEXT);
    portal.write("sub/b.txt", "Another text.");
    portal.write("sub/a.txt.meta.yaml", "place: Hanoi\n");
    portal.write("sub/catalogue.csv", "location,place,source\na.txt,Manila,The Bulletin\n");
    portal.write(
        "catalogue.csv",
        "location;place;source;author\nsub/a.txt;Jakarta;The Post;A. Writer\nsub/b.txt;Bali;;\n");

    RunReport report = portal.ingest();
    DocumentMetadata metadata = portal.get("sub/a.txt").metadata();

    assertEquals(2, report.found());
    assertEquals("Hanoi", curated(metadata.place()));
    assertEquals("The Bulletin", curated(metadata.source()));
    assertEquals("A. Writer", curated(metadata.author()));
    assertThat(metadata.author()).isEqualTo(Described.curated("A. Writer", "catalogue.csv"));
    assertEquals("Bali", curated(portal.get("sub/b.txt").metadata().place()));
  }

  @Test
  void readsAgainOnlyWhatAChangedCatalogueSpeaksOf() throws IOException {
    portal.write("a.txt", TEXT);
    portal.write("b.txt", "Another text.");
    portal.write("catalogue.csv", "location,place\na.txt,Manila\nb.txt,Bali\n");
    portal.ingest();
    assertEquals(2, portal.ingest().unchanged());

    portal.write("catalogue.csv", "location,place\nb.txt,Bali\na.txt,Hanoi\n");
    RunReport changed = portal.ingest();
    String place = curated(portal.get("a.txt").metadata().place());
    assertThat(portal.ingestion().verify().isClean()).isTrue();
    portal.delete("catalogue.csv");
    assertThat(portal.ingestion().verify().stale().locations()).containsExactly("a.txt", "b.txt");
    RunReport removed = portal.ingest();

    assertEquals("Hanoi", place);
    assertEquals(1, changed.indexed());
    assertEquals(1, changed.unchanged());
    assertEquals(2, removed.indexed());
    assertThat(portal.get("b.txt").metadata().place()).isNull();
    assertEquals(2, portal.ingest().unchanged());
    assertThat(portal.ingestion().verify().isClean()).isTrue();
  }

  @Test
  void describesEntriesAndLines() throws IOException {
    portal.writeZip("a.zip", "one.txt", TEXT, "two.txt", "Another text.");
    portal.write("a.zip.meta.yaml", "place: Hue\nentries:\n  one.txt:\n    place: Hanoi\n");
    portal.write(
        "d.jsonl",
        """
        {"id": "l1", "title": "One", "text": "The first text."}
        {"id": "l2", "title": "Two", "text": "The second text."}
        """);
    portal.write("catalogue.csv", "path,year\na.zip!/two.txt,2020\nd.jsonl!/l1,2021\n");

    portal.ingest();
    RunReport again = portal.ingest();
    portal.write("catalogue.csv", "path,year\na.zip!/two.txt,2020\nd.jsonl!/l2,2021\n");
    RunReport changed = portal.ingest();

    assertEquals("Hue", curated(portal.get("a.zip").metadata().place()));
    assertEquals("Hanoi", curated(portal.get("a.zip!/one.txt").metadata().place()));
    assertEquals(2020, curated(portal.get("a.zip!/two.txt").metadata().year()));
    assertEquals(5, again.unchanged());
    assertEquals(2, changed.indexed());
    assertThat(line("l1").metadata().year()).isNull();
    assertEquals(2021, curated(line("l2").metadata().year()));
    assertEquals(5, portal.ingest().unchanged());
  }

  @Test
  void indexesADocumentWhoseSidecarIsBroken() throws IOException {
    portal.write("a.txt", TEXT);
    portal.write("a.txt.meta.yaml", "place: Hanoi\nsectors: [helth]\nyeer: 2024\n");
    portal.write("b.txt", "Another text.");
    portal.write("b.txt.meta.yaml", "place: [unclosed\nyear: 2024\n");

    RunReport report = portal.ingest();
    SourceDocument a = portal.get("a.txt");

    assertEquals(2, report.indexed());
    assertEquals(3, report.curationMistakes());
    assertEquals("Hanoi", curated(a.metadata().place()));
    assertThat(a.text().warnings())
        .containsExactly(
            "Curated values: a.txt.meta.yaml, line 2, column 10 (sectors): There is no sector"
                + " \"helth\"; did you mean health?",
            "Curated values: a.txt.meta.yaml, line 3, column 1 (yeer): There is no field \"yeer\";"
                + " did you mean year?");
    assertThat(portal.get("b.txt").text().warnings())
        .singleElement()
        .asString()
        .startsWith("Curated values: b.txt.meta.yaml, line 2, column ")
        .contains("It is not YAML here");
    RunReport again = portal.ingest();
    assertEquals(2, again.unchanged());
    assertEquals(3, again.curationMistakes());
  }

  @Test
  void warnsOfEntriesThatAreNotThere() throws IOException {
    portal.writeZip("a.zip", "one.txt", TEXT);
    portal.write("a.zip.meta.yaml", "entries:\n  two.txt:\n    place: Hanoi\n");

    portal.ingest();

    assertThat(portal.get("a.zip").text().warnings())
        .containsExactly(
            "Curated values: Something is said of two.txt in it, which it does not hold.");
  }

  @Test
  void saysTheSameInAReindex() throws IOException {
    portal.write("a.txt", TEXT);
    portal.write("a.txt.meta.yaml", "id: statement\nyear: 2019\n");
    portal.ingest();
    portal.delete("a.txt.meta.yaml");
    portal.write("a.txt.meta.yaml", "id: statement\nyear: 2020\n");

    portal.reindex();

    assertEquals(2020, curated(line("statement").metadata().year()));
    assertEquals(1, portal.ingest().unchanged());
  }

  @Test
  void pinsAnId() throws IOException {
    portal.write("a.txt", TEXT);
    portal.write("copy.txt", TEXT);
    portal.ingest();

    portal.write("a.txt.meta.yaml", "id: statement\n");
    portal.ingest();

    assertThat(portal.fates())
        .containsEntry("a.txt", "indexed statement")
        .containsEntry("copy.txt", "duplicate statement");
    assertThat(line("statement").locations()).containsExactly("a.txt", "copy.txt");
    assertThat(portal.find(DocumentId.ofLocation("a.txt"))).isEmpty();
    assertThat(portal.ingestion().verify().isClean()).isTrue();
    assertEquals(1, portal.ingest().unchanged());

    portal.move("a.txt", "b.txt");
    portal.move("a.txt.meta.yaml", "b.txt.meta.yaml");
    portal.write("b.txt", TEXT + "\n\nCorrected.\n");
    portal.delete("copy.txt");
    portal.ingest();
    assertThat(portal.fates()).containsOnly(Map.entry("b.txt", "indexed statement"));
    assertThat(portal.ingestion().verify().isClean()).isTrue();

    portal.useIndex("another");
    portal.ingest();
    assertThat(portal.fates()).containsEntry("b.txt", "indexed statement");
  }

  @Test
  void refusesAnIdThatIsPinnedTwice() throws IOException {
    portal.write("a.txt", TEXT);
    portal.write("b.txt", "Another text.");
    portal.write("a.txt.meta.yaml", "id: same\n");
    portal.write("b.txt.meta.yaml", "id: same\nplace: Hanoi\n");

    portal.ingest();
    SourceDocument b = portal.get("b.txt");

    assertEquals(List.of("a.txt"), line("same").locations());
    assertEquals("Hanoi", curated(b.metadata().place()));
    assertThat(b.text().warnings())
        .containsExactly(
            "Curated values: The id same is that of a.txt already, so this document keeps its own;"
                + " give it another.");

    portal.write("a.txt.meta.yaml", "id: other\n");
    portal.ingest();
    assertThat(portal.fates())
        .containsEntry("a.txt", "indexed other")
        .containsEntry("b.txt", "indexed same");
    assertEquals(2, portal.ingest().unchanged());
    assertThat(portal.ingestion().verify().isClean()).isTrue();
  }

  @Test
  void describesWithoutAnIndexAsWithOne() throws IOException {
    Path file = portal.write("sub/a.txt", TEXT);
    portal.write("sub/a.txt.meta.yaml", "id: statement\nplace: Hanoi\n");
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere")).resolve("x.txt");
    Files.writeString(elsewhere, TEXT);
    Files.writeString(elsewhere.resolveSibling("catalogue.csv"), "file,place\nx.txt,Bali\n");

    List<DescribedFile> described = new ArrayList<>();
    Describer describer = new Describer(portal.config(), portal.reader());
    describer.describe(file, described::add);
    describer.describe(elsewhere, described::add);

    assertThat(described)
        .extracting(d -> ((DescribedFile.Document) d).document())
        .extracting(d -> d.id().value() + " " + curated(d.metadata().place()))
        .containsExactly("statement Hanoi", portal.id("x.txt") + " Bali");
  }

  @Test
  void readsNoSidecarFromOutside() throws IOException {
    portal.write("a.txt", TEXT);
    Path secret = folder.resolve("secret.yaml");
    Files.writeString(secret, "place: Hanoi\n");
    Files.createSymbolicLink(portal.corpus.resolve("a.txt.meta.yaml"), secret);

    portal.ingest();

    assertThat(portal.get("a.txt").text().warnings())
        .containsExactly("Curated values: a.txt.meta.yaml: It is no plain file of the corpus.");
  }

  private SourceDocument line(String id) throws IOException {
    return portal.find(new DocumentId(id)).orElseThrow();
  }

  private static <T> T curated(@Nullable Described<T> value) {
    Described<T> present = Objects.requireNonNull(value);
    assertEquals(Origin.CURATED, present.origin());
    return present.value();
  }
}
