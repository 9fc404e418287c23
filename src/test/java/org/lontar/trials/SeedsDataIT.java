package org.lontar.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.app.Portal;
import org.lontar.app.PortalConfig;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentId;
import org.lontar.document.Origin;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.document.SourceDocument;
import org.lontar.ingest.IngestOptions;
import org.lontar.ingest.RunListener;
import org.lontar.search.Hit;
import org.lontar.search.Passage;

/**
 * The two real documents that the project began with: {@code seeds/000*}, a news page saved as text
 * with its noise, and {@code seeds/001*}, a joint statement. Run by {@code ./check --data DIR}.
 */
@Tag("data")
class SeedsDataIT {

  @TempDir private static Path home;

  private static Portal portal;
  private static SourceDocument news;
  private static SourceDocument statement;

  @BeforeAll
  static void ingest() throws IOException {
    Path seeds = Path.of(System.getProperty("lontar.data"), "seeds");
    portal = Portal.open(PortalConfig.of(seeds, home.resolve("index")));
    portal.ingestion().ingest(IngestOptions.of("ingest"), RunListener.SILENT);
    news = read(seeds, "000");
    statement = read(seeds, "001");
  }

  private static SourceDocument read(Path seeds, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(seeds)) {
      String name =
          files
              .map(file -> file.getFileName().toString())
              .filter(n -> n.startsWith(prefix))
              .findFirst()
              .orElseThrow();
      return portal.engine().find(DocumentId.ofLocation(name)).orElseThrow();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void theNewsPageIsDescribedFromItsArticleAlone() {
    assertThat(one(news, Dimension.TYPE)).isEqualTo("news-article");
    assertThat(one(news, Dimension.CHAIRMANSHIP)).isEqualTo("brunei-darussalam");
    assertThat(one(news, Dimension.YEAR)).isEqualTo("2021");
    assertThat(Objects.requireNonNull(news.metadata().year()).origin()).isEqualTo(Origin.INFERRED);
    assertThat(news.metadata().date()).isNull();
    assertThat(news.metadata().place()).isNull();
    assertThat(Dimension.SECTOR.valuesOf(news.metadata()))
        .contains("cross-sectoral")
        .doesNotContain("health", "sports");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Blackpink", "Park Bo Gum", "WhatsApp", "Milken", "Katherine"})
  void whatStandsBesideTheArticleIsNotFound(String words) throws IOException {
    assertThat(search(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kung Phoak", "\"222 delegates\"", "Korea", "Alzheimer's"})
  void whatStandsInTheArticleIsFound(String words) throws IOException {
    assertThat(search(words)).extracting(Hit::id).containsExactly(news.id());
  }

  @Test
  void theStatementIsDescribed() {
    assertThat(one(statement, Dimension.TYPE)).isEqualTo("joint-statement");
    assertThat(Objects.requireNonNull(statement.metadata().date()).value())
        .hasToString("2024-09-26");
    assertThat(Objects.requireNonNull(statement.metadata().place()).value()).isEqualTo("Vientiane");
    assertThat(one(statement, Dimension.CHAIRMANSHIP)).isEqualTo("lao-pdr");
    assertThat(Dimension.SECTOR.valuesOf(statement.metadata()))
        .contains(
            "health",
            "labour",
            "disaster-management",
            "environment-climate",
            "education",
            "women-gender",
            "children",
            "social-welfare",
            "cross-sectoral");
  }

  @Test
  void theStatementHasEighteenNumberedParagraphs() {
    List<String> numbers =
        statement.text().paragraphs().stream()
            .filter(paragraph -> paragraph.kind() == ParagraphKind.NUMBERED)
            .map(Paragraph::anchor)
            .toList();

    assertThat(numbers).hasSize(18).startsWith("p1", "p2").endsWith("p17", "p18");
  }

  @ParameterizedTest(name = "{0} leads to paragraph {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "early warning system"                        | 14
          "survivor-centered response"                  | 12
          "Roadmap for Timor-Leste's Full Membership"   | 17
          """)
  void aQuotationLeadsToItsParagraph(String quotation, String paragraph) throws IOException {
    List<Hit> hits = search(quotation);

    assertThat(hits).extracting(Hit::id).containsExactly(statement.id());
    assertThat(hits.getFirst().passages())
        .extracting(Passage::paragraph)
        .containsExactly(paragraph);
  }

  private static String one(SourceDocument document, Dimension dimension) {
    return String.join(";", dimension.valuesOf(document.metadata()));
  }

  private static List<Hit> search(String words) throws IOException {
    return portal.engine().search(portal.requests().read(Map.of("q", List.of(words)))).hits();
  }
}
