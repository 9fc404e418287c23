package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.Described;
import org.lontar.document.Doubt;
import org.lontar.document.DoubtKind;
import org.lontar.document.Relation;
import org.lontar.document.RelationKind;
import org.lontar.document.Rival;
import org.lontar.lucene.LuceneIndexStore;
import org.lontar.lucene.LuceneSearchEngine;
import org.lontar.search.GenerationWriter;
import org.lontar.search.RankingWeights;
import org.lontar.search.SearchEngine;
import org.lontar.testkit.Documents;
import org.lontar.testkit.Releases;

/** How pages and API show copies, relations, doubts and values that did not win. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopiesPagesIT {

  private static final String TEXT = "On haze. " + Releases.random(1, 150);
  private static final ObjectMapper JSON = new ObjectMapper();

  private WebFixture web;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    web = WebFixture.over(fill(folder.resolve("index")), folder);
  }

  @AfterAll
  void close() throws Exception {
    web.close();
  }

  private static SearchEngine fill(Path folder) throws IOException {
    List<Documents> documents =
        List.of(
            doc("statement")
                .title("Joint Statement of the Council")
                .year(2024)
                .chairmanship("lao-pdr")
                .source("Secretariat")
                .rivals(
                    new Rival(
                        "chairmanship",
                        Described.inferred("malaysia", "the register for 2025"),
                        "the text names its own chair",
                        true),
                    new Rival(
                        "date",
                        Described.embedded("2024-02-31", "html:date = <b>2024</b>"),
                        "no calendar has this day",
                        false),
                    new Rival("<i>odd</i>", Described.embedded("x", "y"), "an odd field", false))
                .doubts(new Doubt(DoubtKind.NO_DATE, "No <u>date</u> stands in the text."))
                .paragraphs(TEXT),
            doc("hostile")
                .title(Shelf.HOSTILE)
                .source("<b>Gazette</b>")
                .relations(new Relation(RelationKind.REPRINTS, "Joint Statement of the Council"))
                .paragraphs(TEXT),
            doc("third").paragraphs(TEXT, "A line of its own."),
            doc("stub")
                .relations(new Relation(RelationKind.EXCERPT_OF, "javascript:alert(1)"))
                .paragraphs("Haze in short."),
            doc("final")
                .title("The final text")
                .relations(new Relation(RelationKind.SUPERSEDES, "Joint Statement of the Council"))
                .paragraphs("On haze too."));
    try (GenerationWriter writer = new LuceneIndexStore(folder).openLive()) {
      for (Documents each : documents) {
        writer.put(each.build());
      }
      writer.commit();
    }
    return LuceneSearchEngine.open(folder, RankingWeights.DEFAULT);
  }

  @Test
  void resultsListCopiesOnceAndSayHowManyWereFolded() throws Exception {
    String html = web.get("/search?q=haze&size=2").body();

    assertThat(html)
        .contains("5 documents")
        .contains("2 of them have the text of others and are listed with those.")
        .contains("href=\"/search?q=haze&amp;size=2&amp;copies=all\" rel=\"nofollow\">Show all")
        .contains("aria-label=\"Page 2\"")
        .doesNotContain("aria-label=\"Page 3\"");
    assertThat(web.get("/search?q=haze").body())
        .contains("Also published as 2 other documents")
        .contains("<ol class=\"hits\" start=\"1\">");
  }

  @Test
  void resultsListEveryDocumentWhereTheReaderWantsThem() throws Exception {
    String html = web.get("/search?q=haze&copies=all&size=3").body();

    assertThat(html)
        .contains("5 documents")
        .contains("Every copy is listed.")
        .contains("href=\"/search?q=haze&amp;size=3\" rel=\"nofollow\">List copies once")
        .contains("<input type=\"hidden\" form=\"search\" name=\"copies\" value=\"all\">")
        .contains("href=\"/search?q=haze&amp;page=2&amp;size=3&amp;copies=all\"");
    assertThat(web.get("/search?q=haze&copies=some").statusCode()).isEqualTo(400);
  }

  @Test
  void apiListsEveryDocumentUnlessAskedOtherwise() throws Exception {
    JsonNode all = JSON.readTree(web.get("/api/v1/search?q=haze").body());
    JsonNode folded = JSON.readTree(web.get("/api/v1/search?q=haze&copies=collapsed").body());

    assertThat(all.path("hits")).hasSize(5);
    assertThat(all.path("folded").asInt()).isZero();
    assertThat(folded.path("hits")).hasSize(3);
    assertThat(folded.path("folded").asInt()).isEqualTo(2);
    assertThat(folded.path("total")).isEqualTo(all.path("total"));
    assertThat(folded.path("facets")).isEqualTo(all.path("facets"));
  }

  @Test
  void documentNamesItsCopiesAndWhoTellsOfIt() throws Exception {
    String html = web.get("/documents/statement").body();

    assertThat(html)
        .contains("<a href=\"#copies\">Also published as 2 other documents</a>")
        .contains("href=\"/documents/third\"")
        .contains("Reprinted by <a href=\"/documents/hostile\">")
        .contains("Superseded by <a href=\"/documents/final\">");
    JsonNode api = JSON.readTree(web.get("/api/v1/documents/hostile").body());
    assertThat(api.at("/metadata/relations/0/document/id").asText()).isEqualTo("statement");
    assertThat(api.path("alsoPublishedAsCount").asInt()).isEqualTo(2);
    JsonNode described = JSON.readTree(web.get("/api/v1/openapi.json").body());
    new Shape(described).check(described.at("/components/schemas/Document"), api, "hostile");
  }

  @Test
  void reasonsNameTheValuesThatDidNotWin() throws Exception {
    String html = web.get("/documents/statement").body();

    assertThat(html)
        .contains("ASEAN Chair <span class=\"conflict\">in conflict</span>")
        .contains("The text names its own chair.")
        .contains("Malaysia")
        .contains("not settled")
        .contains("2024-02-31")
        .contains("Other values")
        .contains("What is not certain")
        .contains("No &lt;u&gt;date&lt;/u&gt; stands in the text.");
  }

  @Test
  void hostileTitlesStayText() throws Exception {
    for (String address :
        List.of(
            "/search?q=haze",
            "/search?q=haze&copies=all",
            "/documents/statement",
            "/documents/third",
            "/documents/hostile",
            "/documents/stub")) {
      assertThat(web.get(address).body())
          .doesNotContain("<script>", "<img", "<b>", "<i>", "<u>", "href=\"javascript");
    }
  }
}
