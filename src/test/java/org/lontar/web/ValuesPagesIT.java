package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.lucene.LuceneIndexStore;
import org.lontar.lucene.LuceneSearchEngine;
import org.lontar.search.GenerationWriter;
import org.lontar.search.RankingWeights;

/** A dimension of many values: a search among them, without script and with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValuesPagesIT {
  private static final String VALUES = "/search/values?dimension=language&q=haze";

  private WebFixture web;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    Path index = folder.resolve("index");
    fill(index);
    web = WebFixture.over(LuceneSearchEngine.open(index, RankingWeights.DEFAULT), folder);
  }

  /** Forty documents in forty languages, most of which the vocabulary has no name for. */
  private static void fill(Path index) throws IOException {
    try (GenerationWriter writer = new LuceneIndexStore(index).openLive()) {
      for (int i = 0; i < 40; i++) {
        String language = "q" + (char) ('a' + i / 26) + (char) ('a' + i % 26);
        writer.put(
            doc("d" + i).title("Paper " + i).language(language).paragraphs("On haze.").build());
      }
      writer.put(doc("fr").title("La brume").language("fr").paragraphs("On haze.").build());
      writer.commit();
    }
  }

  @AfterAll
  void close() throws Exception {
    web.close();
  }

  @Test
  void aLongBoxLeadsToAllItsValues() throws Exception {
    assertThat(web.get("/search?q=haze").body())
        .contains(
            "<a href=\"/search/values?dimension=language&amp;q=haze\" rel=\"nofollow\">"
                + "Look through all 41 values</a>")
        .doesNotContain("value=\"qbm\"");
  }

  @Test
  void allValuesAreListedAndCanBeLookedThrough() throws Exception {
    assertThat(web.get(VALUES).body()).contains("41 values.").contains("value=\"qbm\"");
    assertThat(web.get(VALUES + "&find=QB%C3%81").body())
        .contains("1 value has this.")
        .contains("name=\"language\" value=\"qba\"")
        .doesNotContain("value=\"qbb\"");
  }

  @Test
  void whatIsChosenStaysChosenWhileOneLooks() throws Exception {
    assertThat(web.get(VALUES + "&find=qba&language=fr&not.language=qaa&year=none").body())
        .contains("<input type=\"hidden\" name=\"language\" value=\"fr\">")
        .contains("<input type=\"hidden\" name=\"not.language\" value=\"qaa\">")
        .contains("<input type=\"hidden\" name=\"year\" value=\"none\">")
        .contains("name=\"language\" value=\"qba\">");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/search/values",
        "/search/values?dimension=colour",
        "/search/values?dimension=%3Cb"
      })
  void anUnknownDimensionIsRefused(String address) throws Exception {
    var answer = web.get(address);

    assertEquals(400, answer.statusCode());
    assertThat(answer.body()).contains("dimension=year").doesNotContain("<b\"");
  }

  @Test
  void looksForAValueAndAppliesItWithoutScript() {
    try (BrowserFixture browser = BrowserFixture.open(web)) {
      browser.go("/search?q=haze&year=none");
      browser.follow(browser.link("Look through all"));
      browser.find("input[name=language][value=qab]").click();
      browser.enter(browser.find("#find"), "qbc");

      assertThat(browser.all(".options li")).hasSize(1);
      browser.find("input[name=language][value=qbc]").click();
      browser.follow(browser.find(".apply button"));

      assertThat(browser.place()).isEqualTo("/search?q=haze&year=none&language=qab&language=qbc");
      assertThat(browser.find("h1").getText()).isEqualTo("2 documents");
    }
  }

  @Test
  void filtersWhileOneTypesWithScript() {
    try (BrowserFixture browser = BrowserFixture.withScript(web)) {
      browser.go(VALUES);
      browser.find("#find").sendKeys("qbc");

      browser.await(
          () -> browser.all(".options li").stream().filter(row -> row.isDisplayed()).count() == 1);
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
