package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lontar.testkit.Documents.doc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.search.expansion.SynonymFile;
import org.lontar.testkit.EmbeddedEngine;
import org.lontar.testkit.IndexFixture;

/** What readers and programs see of other words, and how they switch them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpansionPagesIT {

  private WebFixture web;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    IndexFixture index =
        IndexFixture.of(
            new EmbeddedEngine(SynonymFile.builtIn()),
            folder.resolve("index"),
            doc("short").paragraphs("PWD networks of Viet Nam.").year(2024),
            doc("long").paragraphs("Persons with disabilities in Vietnam.").year(2023),
            doc("other").paragraphs("A festival of dance."));
    web = WebFixture.over(index.engine(), folder);
  }

  @AfterAll
  void close() throws Exception {
    web.close();
  }

  @Test
  void thePageSaysWhatElseWasSearchedWithASwitchForEach() throws Exception {
    String html = web.get("/search?q=PWD+Vietnam").body();

    assertThat(html)
        .contains("2 documents<")
        .contains("<h2>Also searched</h2>")
        .contains("<bdi>PWD = persons with disabilities</bdi>")
        .contains("<bdi>Vietnam = Viet Nam</bdi>")
        .contains("href=\"/search?q=PWD+Vietnam&amp;noexpand=pwd\" rel=\"nofollow\"")
        .contains("href=\"/search?q=PWD+Vietnam&amp;noexpand=vietnam\" rel=\"nofollow\"")
        .contains("<mark>Persons with disabilities</mark>")
        .contains("also as “persons with disabilities”");
  }

  @Test
  void whatIsSwitchedOffCanBeSwitchedOnAndStaysWithTheOtherChoices() throws Exception {
    String html = web.get("/search?q=PWD+Vietnam&noexpand=pwd&year=2024").body();

    assertThat(html)
        .contains("1 document<")
        .contains("<bdi>PWD alone</bdi>")
        .contains("href=\"/search?q=PWD+Vietnam&amp;year=2024\" rel=\"nofollow\"")
        .contains(
            "href=\"/search?q=PWD+Vietnam&amp;noexpand=pwd&amp;noexpand=vietnam&amp;year=2024\"")
        .contains("name=\"noexpand\" value=\"pwd\"")
        .contains("href=\"/search?q=PWD+Vietnam&amp;noexpand=pwd\" rel=\"nofollow\">Clear all");
  }

  @Test
  void oneOfAllThatWereSwitchedOffTogetherCanBeSwitchedOn() throws Exception {
    String html = web.get("/search?q=PWD+Vietnam&noexpand=*").body();

    assertThat(html)
        .contains("Nothing found")
        .contains("href=\"/search?q=PWD+Vietnam&amp;noexpand=vietnam\"")
        .contains("href=\"/search?q=PWD+Vietnam&amp;noexpand=pwd\"");
  }

  @Test
  void saysNothingWhereNothingElseWasSearched() throws Exception {
    assertThat(web.get("/search?q=dance").body()).doesNotContain("Also searched");
    assertThat(web.get("/search?q=%22PWD%22").body()).doesNotContain("Also searched");
  }

  @Test
  void theDocumentsPageMarksTheOtherWords() throws Exception {
    assertThat(web.get("/documents/long?q=PWD").body())
        .contains("<mark>Persons with disabilities</mark>");
  }

  @Test
  void theApiListsAllAndPrintsWhatWasSearched() throws Exception {
    JsonNode query =
        new ObjectMapper()
            .readTree(web.get("/api/v1/search?q=PWD+Vietnam&noexpand=PWD").body())
            .path("query");

    assertThat(query.path("understood").asText())
        .isEqualTo("(and (term PWD) (any-of (term Vietnam) (term Viet Nam)))");
    assertThat(query.path("expansions"))
        .hasToString(
            "[{\"typed\":\"PWD\",\"others\":[\"persons with disabilities\"],"
                + "\"origin\":\"synonym\",\"on\":false},"
                + "{\"typed\":\"Vietnam\",\"others\":[\"Viet Nam\"],"
                + "\"origin\":\"synonym\",\"on\":true}]");
  }
}
