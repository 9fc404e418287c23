package org.lontar.ingest.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.catalogue.Vocabularies;

/** Sidecars as people and enemies write them. */
class SidecarReaderTest {

  private final ValueChecker checker =
      new ValueChecker(Vocabularies.load(Optional.empty()).labels());
  private final SidecarReader reader = new SidecarReader(checker);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          year: 2024                                   # {year=2024}
          Year: '2024'                                 # {year=2024}
          date: 2024-09-26                             # {date=2024-09-26}
          date: null                                   # {date=}
          date: ~                                      # {date=}
          sectors: health                              # {sectors=health}
          sectors: health | youth                      # {sectors=health|youth}
          sectors: [Health, health, youth]             # {sectors=health|youth}
          sectors: []                                  # {sectors=}
          series: ascc-council 32                      # {series=ascc-council 32}
          series: {ascc-council: 32}                   # {series=ascc-council 32}
          series: [{code: ascc-council, ordinal: 32}]  # {series=ascc-council 32}
          dates: {signed: 2024-09-26, issued: 2024-10} # {dates=signed 2024-09-26|issued 2024-10}
          dates: [{role: signed, date: 2024-09-26}]    # {dates=signed 2024-09-26}
          relations: {supersedes: [Draft 1, Draft 2]}  # {relations=supersedes Draft 1|supersedes Draft 2}
          relations: ["reprints: The | text"]          # {relations=reprints The | text}
          dc:creator: A. Writer                        # {author=A. Writer}
          DCTERMS.issued: 2024-09                      # {dates=issued 2024-09}
          dc:date: 2024                                # {year=2024}
          dc:date: 2024-09-26                          # {date=2024-09-26}
          dc:identifier: https://asean.org/a           # {url=https://asean.org/a}
          http://purl.org/dc/terms/replaces: Draft     # {relations=supersedes Draft}
          chairmanship: Viet Nam                       # {chairmanship=viet-nam}
          language: zu                                 # {language=zu}
          id: 0123                                     # {id=0123}
          title: 'yes: no'                             # {title=yes: no}
          title: 1e3                                   # {title=1e3}
          """)
  void reads(String yaml, String values) {
    CurationFile said = reader.read("a.meta.yaml", bytes(yaml));

    assertThat(said.problems()).isEmpty();
    assertEquals(values, spelled(said.own()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          date: 2024-02-31          # line 1, column 7 (date): "2024-02-31" is no date of the calendar; dates are written year-month-day, for example 2024-09-26.
          date: 24-09-26            # line 1, column 7 (date): "24-09-26" is no date of the calendar; dates are written year-month-day, for example 2024-09-26.
          year: 20244               # line 1, column 7 (year): "20244" is no year; years are four digits, for example 2024.
          year: 1024                # line 1, column 7 (year): The year 1024 can't be right: 1900 to 2100.
          year: [2023, 2024]        # line 1, column 7 (year): It has one value only, and 2 are given.
          chairmanship: lao         # line 1, column 15 (chairmanship): There is no chairmanship "lao"; did you mean lao-pdr?
          id: a/b                   # line 1, column 5 (id): "a/b" can't stand in an address: 1 to 200 letters, digits or . _ - ~ : @ +
          id: ~                     # line 1, column 5 (id): Every document has one; leave the line out.
          place: {town: Hanoi}      # line 1, column 1 (place): It has one value only; write it behind the colon.
          sectors: [[health]]       # line 1, column 1 (sectors): It is neither a value nor a list of values; write for example "sectors: [health, youth]".
          dates: [soon]             # line 1, column 8 (dates): "soon" is not what happened and when, for example "signed 2024-09-26". What happened is one of event-start, event-end, issued, signed, published; the date is 2024-09-26, 2024-09 or 2024.
          dc:rights: all            # line 1, column 1 (dc:rights): There is no field "dc:rights"; the manual lists them.
          entries: x                # line 1, column 1 (entries): Names of entries are expected under it, each with its fields.
          title: "a\\0b"             # line 1, column 8 (title): "a b" has characters that can't be shown; type it again.
          title: "\\u202e\\u200b"     # line 1, column 8 (title): It has no character that can be seen.
          - health                  # line 1, column 1: Fields are expected, each on its line, for example year: 2024.
          """)
  void namesWhatIsWrong(String yaml, String problem) {
    CurationFile said = reader.read("a.meta.yaml", bytes(yaml));

    assertThat(said.own().values()).isEmpty();
    assertThat(said.problems())
        .extracting(CurationProblem::sentence)
        .containsExactly("a.meta.yaml, " + problem);
    assertThat(said.own().problems()).hasSize(1);
  }

  @Test
  void refusesAFieldThatStandsTwice() {
    CurationFile said = reader.read("a", bytes("year: 2024\nyear: 2023\ndc:date: 2022\n"));

    assertEquals("{year=2024}", spelled(said.own()));
    assertThat(said.problems()).extracting(CurationProblem::line).containsExactly(2, 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nsectors: *c",
        "title: !!javax.script.ScriptEngineManager [!!java.net.URL ['http://x']]",
        "title: 'unclosed",
        "\tyear: 2024",
        "year: 2024\n---\nyear: 2023",
        "? [a, b]\n: c",
        "%YAML 9.9\n---\nyear: 2024",
        "\u0000\u0001",
        "<<: {year: 2024}"
      })
  void survivesHostileTexts(String yaml) {
    CurationFile said = reader.read("a", bytes(yaml));

    assertThat(said.problems()).isNotEmpty();
  }

  @Test
  void survivesDepthAndBytesOfOtherEncodings() {
    byte[] latin = "place: Hà Nội é".getBytes(StandardCharsets.ISO_8859_1);
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertThat(reader.read("a", bytes("[".repeat(100_000))).problems()).hasSize(1);
          assertThat(reader.read("a", bytes("{a: ".repeat(100_000))).problems()).hasSize(1);
          assertThat(reader.read("a", bytes("- ".repeat(100_000))).problems()).hasSize(1);
          assertThat(reader.read("a", bytes("a: b\n".repeat(100_000))).problems()).isNotEmpty();
          assertThat(reader.read("a", latin).problems()).hasSize(1);
          assertThat(reader.read("a", new byte[0]).problems()).isEmpty();
        });
  }

  @Test
  void refusesMoreValuesThanADocumentHas() {
    String drafts =
        IntStream.range(0, 50_000)
            .mapToObj(i -> "- supersedes Draft " + i + "\n")
            .collect(Collectors.joining());

    CurationFile said = reader.read("a", bytes("relations:\n" + drafts + "year: 2024\n"));

    assertEquals("{year=2024}", spelled(said.own()));
    assertThat(said.problems())
        .singleElement()
        .extracting(CurationProblem::reason)
        .isEqualTo("It has 50000 values; a document has 500 at most.");
  }

  @Test
  void readsBackWhatIsWritten() {
    String yaml =
        """
        # a comment
        title: "null: # [x] *y \\u0e01"
        date: ~
        sectors: []
        author: "~"
        series: [ascc-council 32]
        relations: ["supersedes a | b, c; d"]
        entries:
          "sub/a b: c.pdf": {year: 2024}
          "#1": {place: "'=1+1"}
        """;
    CurationFile said = reader.read("a", bytes(yaml));

    String written = SidecarWriter.text(said, yaml);

    assertThat(said.problems()).isEmpty();
    assertThat(written).startsWith("# a comment\n");
    assertEquals(said, reader.read("a", bytes(written)));
  }

  private static String spelled(Curation said) {
    return said.values().entrySet().stream()
        .map(e -> e.getKey().code() + "=" + String.join("|", e.getValue().values()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void keepsTheOrderOfFields() {
    CurationFile said = reader.read("a", bytes("year: 2024\ntitle: T\nid: x\n"));

    assertEquals(
        List.of(CuratedField.ID, CuratedField.TITLE, CuratedField.YEAR),
        List.copyOf(said.own().values().keySet()));
  }
}
