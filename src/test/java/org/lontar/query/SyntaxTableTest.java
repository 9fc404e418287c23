package org.lontar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of the query language against the parser and the documentation. */
class SyntaxTableTest {

  private static final SyntaxTable TABLE = SyntaxTable.load();

  static Stream<SyntaxTable.Example> examples() {
    return TABLE.forms().stream().flatMap(form -> form.examples().stream());
  }

  static Stream<SyntaxTable.Repair> repairs() {
    return TABLE.repairs().stream().filter(repair -> repair.tree() != null);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsEachExampleAsItsTree(SyntaxTable.Example example) {
    ParsedQuery parsed = UserQueryParser.parse(example.typed());

    assertEquals(example.tree(), parsed.tree().toString());
    assertThat(parsed.notes()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("repairs")
  void repairsEachMistakeWithItsNote(SyntaxTable.Repair repair) {
    ParsedQuery parsed = UserQueryParser.parse(repair.typed());

    assertEquals(repair.tree(), parsed.tree().toString());
    assertThat(parsed.notes()).extracting(QueryNote::code).containsExactly(repair.code());
    assertThat(parsed.notes().getFirst().message()).endsWith(".");
  }

  @Test
  void everyNoteOfTheParserHasItsRow() throws IOException {
    List<String> codes = TABLE.repairs().stream().map(SyntaxTable.Repair::code).toList();

    assertThat(codes).doesNotHaveDuplicates();
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/lontar/query"))) {
      for (Path source : sources.toList()) {
        assertThat(codes).as(source.toString()).containsAll(notedCodes(Files.readString(source)));
      }
    }
  }

  @Test
  void theDocumentationHasTheSameTables() throws IOException {
    String page = Files.readString(Path.of("docs/query-syntax.md"));

    assertThat(page)
        .contains(
            TABLE.forms().stream().map(SyntaxTableTest::row).collect(Collectors.joining("\n")));
    assertThat(page)
        .contains(
            TABLE.repairs().stream().map(SyntaxTableTest::row).collect(Collectors.joining("\n")));
  }

  private static List<String> notedCodes(String source) {
    return Pattern.compile("notes\\.add\\(\\s*\"([a-z-]+)\"")
        .matcher(source)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String row(SyntaxTable.Form form) {
    String examples =
        form.examples().stream()
            .map(example -> "`" + example.typed() + "`")
            .collect(Collectors.joining(", "));
    return "| `" + form.type() + "` | " + form.finds() + " | " + examples + " |";
  }

  private static String row(SyntaxTable.Repair repair) {
    String typed = repair.tree() == null ? repair.typed() : "`" + repair.typed() + "`";
    return "| `" + repair.code() + "` | " + typed + " | " + repair.read() + " |";
  }
}
