package org.lontar.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.catalogue.Vocabularies;
import org.lontar.document.Described;
import org.lontar.document.DocumentId;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Doubt;
import org.lontar.document.DoubtKind;
import org.lontar.document.Origin;
import org.lontar.ingest.curation.CurationProblem;

/** The catalogue to a spreadsheet and back, on a real corpus and index. */
class CatalogueIT {

  private static final String TEXT =
      """
      Press release

      Vientiane, 26 September 2024 - The ministers of health met on fevers and on how hospitals of
      the region are to be made ready for them. They agreed to train nurses together, to share what
      laboratories find, and to meet again within a year.
      """;

  @TempDir private Path folder;
  private IngestFixture portal;

  @BeforeEach
  void open() throws IOException {
    portal = new IngestFixture(folder);
    portal.write("a.txt", TEXT);
    portal.write("sub/=b, \"c\".txt", "=1+1 \"quoted\", with a comma\n\nWords.");
    portal.writeZip("z.zip", "one.txt", "Words of the first.", "two.txt", "Words of another.");
    portal.write(
        "d.jsonl",
        """
        {"id": "l1", "title": "-Line | one", "text": "The first text.", "date": "2020-01-31"}
        {"id": "l2", "title": "@Line; two", "text": "The second text.", "sectors": ["health"]}
        """);
    portal.ingest();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void comesBackUnchanged() throws IOException {
    List<Path> before = files();

    ImportReport report = importText(export());

    assertThat(report.problems()).isEmpty();
    assertEquals(7, report.rows());
    assertEquals(7, report.unchanged());
    assertThat(report.written()).isEmpty();
    assertEquals(before, files());
  }

  @Test
  void guardsWhatASpreadsheetWouldRun() throws IOException {
    assertThat(export())
        .startsWith(
            "id,location,title,type,form,date,dates,year,chairmanship,sectors,series,bodies,"
                + "partners,language,place,source,author,url,relations,curated,doubts\n")
        .contains("'-Line | one")
        .contains("'@Line; two")
        .doesNotContain(",=")
        .doesNotContain("\n=");
  }

  @Test
  void writesWhatWasEditedBesideTheFiles() throws IOException {
    String edited =
        """
        id,location,title,year,sectors,place,series
        %s,a.txt,The right title,,health | youth,,
        ,z.zip!/two.txt,,2019,,Hanoi,
        l2,,,,none,,ascc-council 32
        """
            .formatted(portal.id("a.txt"));

    ImportReport report = importText(edited);
    RunReport run = portal.ingest();

    assertThat(report.problems()).isEmpty();
    assertEquals(3, report.changed());
    assertThat(report.written())
        .containsExactly("a.txt.meta.yaml", "d.jsonl.meta.yaml", "z.zip.meta.yaml");
    assertEquals(
        "entries:\n  two.txt:\n    year: \"2019\"\n    place: \"Hanoi\"\n",
        Files.readString(portal.corpus.resolve("z.zip.meta.yaml")));
    assertEquals("The right title", portal.get("a.txt").title());
    assertThat(portal.get("a.txt").metadata().sectors())
        .extracting(Described::value)
        .containsExactly("health", "youth");
    assertEquals("2019", curated(portal.get("z.zip!/two.txt").metadata().year()));
    DocumentMetadata line = portal.find(new DocumentId("l2")).orElseThrow().metadata();
    assertThat(line.sectors()).isEmpty();
    assertThat(line.series()).hasSize(1);
    assertEquals(1 + 3 + 1, run.indexed());
    assertEquals(0, importText(export()).changed());
    assertThat(export()).contains("year | place");
  }

  @Test
  void takesBackWhatWasSaid() throws IOException {
    portal.write("a.txt.meta.yaml", "# why so\nplace: Hanoi\nauthor: A. Writer\n");
    portal.write("sub/catalogue.csv", "location,place\n\"=b, \"\"c\"\".txt\",Bali\n");
    portal.ingest();

    ImportReport refused = importText("location,place\n\"sub/'=b, \"\"c\"\".txt\",auto\n");
    ImportReport first = importText("location,place\na.txt,auto\n");
    String left = Files.readString(portal.corpus.resolve("a.txt.meta.yaml"));
    ImportReport second = importText("location,author\na.txt,auto\n");

    assertThat(refused.problems()).hasSize(1);
    assertEquals(1, first.changed());
    assertEquals("# why so\nauthor: \"A. Writer\"\n", left);
    assertEquals(1, second.changed());
    assertThat(portal.corpus.resolve("a.txt.meta.yaml")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          location,sectors        # a.txt,helth            # line 2, column 2 (sectors): There is no sector "helth"; did you mean health?
          location,date           # a.txt,2024-02-31       # line 2, column 2 (date): "2024-02-31" is no date of the calendar; dates are written year-month-day, for example 2024-09-26.
          location,date           # a.txt,3/4/2024         # line 2, column 2 (date): "3/4/2024" is no date of the calendar; dates are written year-month-day, for example 2024-09-26.
          location,date           # a.txt,2024-09          # line 2, column 2 (date): "2024-09" is no whole day. Say "year: 2024", or with what happened then "dates: issued 2024-09", and leave the date out.
          location,year           # nowhere.txt,2020       # line 2, column 1 (location): The index has no document "nowhere.txt"; export the catalogue again.
          id,year                 # 0123,2020              # line 2, column 1 (id): The index has no document "0123"; export the catalogue again.
          id,location,year        # l1,a.txt,2020          # line 2, column 2 (location): The document l1 lies at d.jsonl!/l1; export the catalogue again.
          location,sektors        # a.txt,health           # line 1, column 2 (sektors): There is no column "sektors"; did you mean sectors?
          location,title          # a.txt,A,B              # line 2, column 3: The row has more cells than the first line; see to quotation marks and separators.
          title,sectors           # A,health               # line 1: There is neither a column "id" nor one "location".
          location,series         # a.txt,ascc-council x   # line 2, column 2 (series): "ascc-council x" is not a series and its ordinal, for example "ascc-council 32".
          location,url            # a.txt,javascript:x     # line 2, column 2 (url): "javascript:x" is no address of the web; it begins with http:// or https://.
          location,language       # a.txt,klingon          # line 2, column 2 (language): There is no language "klingon". Languages are ISO 639 codes of two letters.
          """)
  void refusesWhatIsWrongWithLineColumnAndReason(String head, String row, String problem)
      throws IOException {
    ImportReport report = importText(head + "\n" + row + "\n");

    assertThat(report.problems())
        .extracting(CurationProblem::sentence)
        .containsExactly(
            problem.startsWith("line 1:") || problem.startsWith("line")
                ? "sheet.csv, " + problem
                : problem);
    assertThat(report.isApplied()).isFalse();
    assertThat(report.written()).isEmpty();
  }

  @Test
  void appliesNothingUnlessAllIsRightOrPartialIsAsked() throws IOException {
    String sheet =
        "location,place,sectors\na.txt,Hanoi,\nz.zip,Hue,helth\na.txt,Hue,\nd.jsonl!/l1,Bali,\n";
    List<Path> before = files();

    ImportReport whole = importText(sheet);
    List<Path> afterWhole = files();
    ImportReport dry = importText(sheet, new ImportOptions(true, true));
    List<Path> afterDry = files();
    ImportReport partial = importText(sheet, new ImportOptions(true, false));

    assertEquals(before, afterWhole);
    assertEquals(before, afterDry);
    assertEquals(2, whole.refused());
    assertEquals(2, dry.changed());
    assertThat(partial.problems()).hasSize(2);
    assertThat(partial.written()).containsExactly("a.txt.meta.yaml", "d.jsonl.meta.yaml");
    assertThat(Files.readString(portal.corpus.resolve("a.txt.meta.yaml"))).contains("Hanoi");
  }

  @Test
  void writesOverNoSidecarWithAMistake() throws IOException {
    portal.write("a.txt.meta.yaml", "sectors: [helth]\n");
    portal.ingest();

    ImportReport report = importText("location,place\na.txt,Hanoi\n");

    assertThat(report.problems())
        .singleElement()
        .extracting(CurationProblem::sentence)
        .asString()
        .startsWith("sheet.csv, line 2: Mend its sidecar first: a.txt.meta.yaml, line 1, column");
    assertEquals("sectors: [helth]\n", Files.readString(portal.corpus.resolve("a.txt.meta.yaml")));
  }

  @Test
  void leavesTheFormerFilesWhereOneCanNotBeWritten() throws IOException {
    portal.write("a.txt.meta.yaml", "place: Hue\n");
    // The hidden file that is to take the place of the second sidecar can't be made.
    Files.createDirectories(portal.corpus.resolve(".z.zip.meta.yaml.new/full"));
    portal.ingest();
    String sheet = "location,place\na.txt,Hanoi\nz.zip,Hanoi\n";

    assertThatThrownBy(() -> importText(sheet)).isInstanceOf(IOException.class);

    assertEquals("place: Hue\n", Files.readString(portal.corpus.resolve("a.txt.meta.yaml")));
    assertThat(files()).noneMatch(file -> file.endsWith(".a.txt.meta.yaml.new"));
  }

  @Test
  void takesTheDaysThatASpreadsheetProgramRewrites() throws IOException {
    portal.write("a.txt.meta.yaml", "date: 2024-04-03\n");
    portal.ingest();

    assertEquals(1, importText("location;date\na.txt;03/04/2024\n").unchanged());
    assertEquals(1, importText("\uFEFFlocation;date\r\na.txt;26.9.2024\r\n").changed());
    portal.ingest();
    assertEquals("2024-09-26", curated(portal.get("a.txt").metadata().date()));
    assertEquals("2024", curated(portal.get("a.txt").metadata().year()));
  }

  @Test
  void listsWhatIsWrongInTheCorpus() throws IOException {
    portal.write("gone.txt.meta.yaml", "place: Hanoi\n");
    portal.write("a.txt.meta.yaml", "plase: Hanoi\nid: same\n");
    portal.write("z.zip.meta.yaml", "entries: {one.txt: {id: same}}\n");
    portal.write("sub/catalogue.csv", "location,place\nnowhere.txt,Hanoi\n");

    assertThat(catalogue().check())
        .extracting(CurationProblem::sentence)
        .containsExactly(
            "a.txt.meta.yaml, line 1, column 1 (plase): There is no field \"plase\"; did you mean"
                + " place?",
            "gone.txt.meta.yaml: There is no such file beside it; move it or remove it.",
            "sub/catalogue.csv, line 2 (location): There is no file nowhere.txt; write its path"
                + " from the folder of this catalogue.",
            "z.zip.meta.yaml (id): The id same of z.zip!/one.txt is pinned for a.txt already; give"
                + " it another.");
  }

  @Test
  void listsDoubtsUntilALibrarianSettlesThem() throws IOException {
    portal.write("a.txt.meta.yaml", "sectors: [health]\ntype: press-release\n");
    portal.write("e.txt", "Short.");
    portal.ingest();

    assertThat(catalogue().listDoubts())
        .extracting(d -> d.location())
        .contains("d.jsonl!/l1", "e.txt", "z.zip")
        .isSorted();
    assertThat(kinds("a.txt")).doesNotContain(DoubtKind.NO_SECTOR, DoubtKind.UNCERTAIN_TYPE);
    assertThat(kinds("e.txt"))
        .contains(DoubtKind.SHORT_TEXT, DoubtKind.NO_DATE, DoubtKind.NO_SECTOR);
    portal.delete("e.txt");
    portal.ingest();
    assertThat(kinds("e.txt")).isEmpty();
  }

  private List<DoubtKind> kinds(String location) throws IOException {
    return catalogue().listDoubts().stream()
        .filter(document -> document.location().equals(location))
        .flatMap(document -> document.doubts().stream())
        .map(Doubt::kind)
        .toList();
  }

  private Catalogue catalogue() {
    return new Catalogue(
        portal.config(),
        portal.store(),
        Vocabularies.load(Optional.empty()).labels(),
        Clock.systemUTC());
  }

  private String export() throws IOException {
    StringWriter out = new StringWriter();
    catalogue().export(out);
    return out.toString();
  }

  private ImportReport importText(String sheet) throws IOException {
    return importText(sheet, new ImportOptions(false, false));
  }

  private ImportReport importText(String sheet, ImportOptions options) throws IOException {
    Path file = folder.resolve("sheet.csv");
    Files.writeString(file, sheet);
    return catalogue().importSheet(file, options, RunListener.SILENT);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(portal.corpus)) {
      return files.sorted().toList();
    }
  }

  private static String curated(@Nullable Described<?> value) {
    Described<?> present = Objects.requireNonNull(value);
    assertEquals(Origin.CURATED, present.origin());
    return String.valueOf(present.value());
  }
}
