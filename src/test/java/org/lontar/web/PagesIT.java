package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Fingerprint;

/** What readers see, asked of a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

  private WebFixture web;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    web = WebFixture.open(folder);
  }

  @AfterAll
  void close() throws Exception {
    web.close();
  }

  @Test
  void homeTellsWhatTheCollectionHolds() throws Exception {
    String html = web.get("/").body();

    assertThat(html)
        .contains("53 documents")
        .contains("href=\"/search?year=2024\"")
        .contains("href=\"/search?sector=haze\"")
        .contains("href=\"/search?chairmanship=lao-pdr\"")
        .contains("href=\"/search?type=joint-statement\"")
        .contains("href=\"/documents/council\"")
        .contains("26 September 2024");
  }

  @Test
  void resultsLeadToTheParagraphWithTheWordsMarked() throws Exception {
    String html = web.get("/search?q=%22early+warning%22").body();

    assertThat(html)
        .contains("1 document<")
        .contains("href=\"/documents/council?q=%22early+warning%22#p2\"")
        .contains("aria-label=\"To paragraph 2\"")
        .containsPattern("<mark>early.*warning</mark> system");
  }

  @Test
  void theDocumentSaysWhichParagraphsHaveTheWords() throws Exception {
    String html = web.get("/documents/council?q=haze").body();

    assertThat(html)
        .contains("action=\"/documents/council\" role=\"search\"")
        .contains("name=\"q\" type=\"search\" value=\"haze\"")
        .contains("In 2 paragraphs:")
        .contains("<a href=\"#h1\"><bdi>¶ h1</bdi></a>")
        .contains("<a href=\"#p2\"><bdi>2</bdi></a>")
        .contains("Next paragraph with your words")
        .contains("Previous paragraph with your words");
    assertThat(web.get("/documents/council?q=haze+consensus").body())
        .contains("No paragraph has all of it; some of it is in 3:");
    assertThat(web.get("/documents/council?q=zebra").body())
        .contains("No paragraph has these words.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "within=haze&q=warning, /search?q=haze+warning",
    "within=haze+OR+smoke&q=warning&year=2024&page=3, /search?q=%28haze+OR+smoke%29+warning&year=2024",
    "within=%22early+warning%22&q=haze&not.sector=sports&sort=newest, /search?q=%22early+warning%22+haze&not.sector=sports&sort=newest",
    "within=haze&q=, /search?q=haze"
  })
  void resultsAreSearchedAgainAtAnAddressOfTheirOwn(String query, String address) throws Exception {
    HttpResponse<String> answer = web.get("/search?" + query);

    assertEquals(303, answer.statusCode());
    assertThat(answer.headers().firstValue("Location")).hasValue(address);
  }

  @Test
  void theFormForFurtherWordsKeepsWhatIsChosen() throws Exception {
    String html = web.get("/search?q=haze&sector=haze&not.year=2017&from=2010-01-01").body();
    String form = html.substring(html.indexOf("<details class=\"within\">"));
    form = form.substring(0, form.indexOf("</details>"));

    assertThat(form)
        .contains("name=\"within\" value=\"haze\"")
        .contains("name=\"sector\" value=\"haze\"")
        .contains("name=\"not.year\" value=\"2017\"")
        .contains("name=\"from\" value=\"2010-01-01\"");
  }

  @Test
  void aQuotationIsHeldAgainstTheDocument() throws Exception {
    String html = web.get("/quotation?text=agreed+to+weaken+the+early+warning+system").body();

    assertThat(html)
        .contains("It does not stand here word for word")
        .contains("Differs in one place")
        .contains("href=\"/documents/council#p2\"")
        .contains("<del><span class=\"unseen\">quoted: </span>weaken</del>")
        .contains("<ins><span class=\"unseen\">document: </span>strengthen</ins>")
        .contains(">agreed to weaken the early warning system</textarea>");
  }

  @Test
  void aTrueQuotationAndAnUnknownOneAreToldSo() throws Exception {
    assertThat(web.get("/quotation?text=the+early+warning+system").body())
        .contains("It stands here word for word");
    assertThat(web.get("/quotation?text=the+price+of+tin+fell+last+week").body())
        .contains("No document here has these words")
        .contains("href=\"/search?q=the+price+of+tin+fell+last+week\"");
    assertThat(web.get("/").body()).contains("href=\"/quotation\"");
  }

  @Test
  void aHostileQuotationIsShownAsText() throws Exception {
    String hostile = URLEncoder.encode(Shelf.HOSTILE + " says mist", StandardCharsets.UTF_8);

    String html = web.get("/quotation?text=" + hostile).body();

    assertThat(html).doesNotContain("<script>alert").doesNotContain("<img src=x");
  }

  @Test
  void chosenFacetsAreCheckedAndCanBeTakenBackOneByOne() throws Exception {
    String html = web.get("/search?q=haze&sector=haze&year=2024").body();

    assertThat(html)
        .contains("name=\"sector\" value=\"haze\" checked")
        .contains("name=\"year\" value=\"2024\" checked")
        .contains("href=\"/search?q=haze&amp;sector=haze\" rel=\"nofollow\"")
        .contains("href=\"/search?q=haze&amp;year=2024\" rel=\"nofollow\"")
        .contains("href=\"/search?q=haze\" rel=\"nofollow\">Clear all")
        .contains("name=\"year\" value=\"2017\">");
  }

  @Test
  void whatHasNoCheckboxTravelsWithTheForm() throws Exception {
    String html = web.get("/search?q=haze&not.sector=health&sort=newest&size=5").body();

    assertThat(html)
        .contains("name=\"not.sector\" value=\"health\" checked")
        .contains("<input type=\"hidden\" form=\"search\" name=\"sort\" value=\"newest\">")
        .contains("<input type=\"hidden\" form=\"search\" name=\"size\" value=\"5\">")
        .contains("Sector: not Health");
  }

  @Test
  void emptyResultSaysWhatToChange() throws Exception {
    String html = web.get("/search?q=gamelan&sector=health").body();

    assertThat(html)
        .contains("Nothing found")
        .contains("Without “Sector: Health”")
        .contains(Shelf.FILLERS + " documents")
        .contains("href=\"/search?q=gamelan\"")
        .contains("Narrow the results");
    assertThat(web.get("/search?q=qqzzyx").body()).doesNotContain("Narrow the results");
  }

  @Test
  void emptyResultOffersAnyOfTheWords() throws Exception {
    String html = web.get("/search?q=gamelan+vaccines").body();

    assertThat(html).contains("Any of the words instead of all").contains("q=gamelan+OR+vaccines");
  }

  @Test
  void pagesThroughALongList() throws Exception {
    String html = web.get("/search?q=gamelan&page=2").body();

    assertThat(html)
        .contains("aria-current=\"page\" aria-label=\"Page 2\"")
        .contains("<ol class=\"hits\" start=\"21\">")
        .contains("href=\"/search?q=gamelan\" rel=\"nofollow\">Previous")
        .contains("href=\"/search?q=gamelan&amp;page=3\" rel=\"nofollow\">Next");
  }

  @Test
  void pagePastTheEndSaysSoAndLeadsToTheLast() throws Exception {
    HttpResponse<String> response = web.get("/search?q=gamelan&page=9");

    assertEquals(200, response.statusCode());
    assertThat(response.body())
        .contains("Page 9 is past the end: these results have 3 pages.")
        .contains("href=\"/search?q=gamelan&amp;page=3\"");
  }

  @Test
  void saysHowTheQueryWasRead() throws Exception {
    String html = web.get("/search?q=haze+%22early").body();

    assertThat(html).contains("How your query was read").contains("class=\"notes\"");
  }

  @Test
  void documentShowsParagraphsFactsAndReasons() throws Exception {
    String html = web.get("/documents/council?q=haze").body();

    assertThat(html)
        .contains("<h1 dir=\"auto\" lang=\"en\">Joint Statement of the Thirty-Second Council</h1>")
        .contains("id=\"p2\"")
        .contains("href=\"/documents/council/p/p2-" + Fingerprint.of(Shelf.SECOND) + "\"")
        .contains("aria-label=\"Permanent link to paragraph 2\"")
        .contains("transboundary <mark>haze</mark>")
        .contains("Worked out, not stated.")
        .contains("the test says so")
        .contains("copies/council (1).pdf")
        .contains("href=\"/documents/council/original\"");
  }

  @Test
  void entryAndContainerLeadToEachOther() throws Exception {
    assertThat(web.get("/documents/entry").body()).contains("href=\"/documents/archive\"");
    assertThat(web.get("/documents/archive").body())
        .contains("href=\"/documents/entry\"")
        .contains("This file holds no text of its own.");
  }

  @Test
  void paragraphsTellTheirLanguage() throws Exception {
    assertThat(web.get("/documents/thai").body()).contains("<p dir=\"auto\" lang=\"th\">");
    assertThat(web.get("/search?q=haze&language=th").body()).contains("lang=\"th\"");
  }

  @Test
  void goneDocumentLeavesAPageThatSaysSo() throws Exception {
    HttpResponse<String> response = web.get("/documents/lost");

    assertEquals(410, response.statusCode());
    assertThat(response.body())
        .contains("no longer held")
        .contains("A lost &lt;i&gt;report&lt;/i&gt;")
        .contains("14 November 2023");
  }

  @ParameterizedTest
  @CsvSource({
    "/documents/nobody, 404",
    "/documents/nobody/original, 404",
    "/documents/nobody/p/p1-00000000, 404",
    "/documents/council/p/p1, 404",
    "/documents/..., 404",
    "/nowhere, 404",
    "/public/nothing.css, 404",
    "/search?colour=red, 400",
    "/search?sector=astrology, 400",
    "/search?page=0, 400",
    "/documents/council?colour=red, 400",
    "/?colour=red, 400"
  })
  void mistakesGetAPageWithTheirStatus(String address, int status) throws Exception {
    HttpResponse<String> response = web.get(address);

    assertEquals(status, response.statusCode());
    assertThat(response.body()).contains("<h1>").contains("role=\"search\"");
  }

  @Test
  void mistakeKeepsWhatWasTypedAndNamesWhatIsAllowed() throws Exception {
    String html = web.get("/search?q=%22haze%3Cb%3E&colour=red").body();

    assertThat(html)
        .contains("value=\"&quot;haze&lt;b&gt;\"")
        .contains("colour")
        .contains("chairmanship");
  }

  @Test
  void parametersThatOtherSitesHangOnAreIgnored() throws Exception {
    assertEquals(200, web.get("/documents/council?utm_source=x&fbclid=y").statusCode());
  }

  @Test
  void hostileTextStaysText() throws Exception {
    for (String address : new String[] {"/", "/search?q=haze", "/documents/hostile?q=haze"}) {
      String html = web.get(address).body();

      assertThat(html)
          .doesNotContain("<script>", "<img", "<b>Gazette")
          .contains("&lt;script&gt;alert(");
    }
  }

  @Test
  void hostileQueryStaysText() throws Exception {
    String typed = URLEncoder.encode(Shelf.HOSTILE, StandardCharsets.UTF_8);

    String html = web.get("/search?q=" + typed).body();

    assertThat(html).doesNotContain("<script>", "<img").contains("&lt;script&gt;");
  }

  @Test
  void permalinkLeadsToItsParagraph() throws Exception {
    String fingerprint = Fingerprint.of(Shelf.SECOND);

    assertEquals("/documents/council?was=" + fingerprint + "#p2", location("p2-" + fingerprint));
    assertEquals("/documents/council?was=" + fingerprint + "#p2", location("2-" + fingerprint));
    assertEquals(
        "/documents/council?was=" + fingerprint + "#p2",
        location("2-" + fingerprint.toUpperCase(Locale.ROOT)));
  }

  @Test
  void permalinkFindsItsParagraphWhereItMoved() throws Exception {
    String fingerprint = Fingerprint.of(Shelf.SECOND);

    assertEquals("/documents/council?was=" + fingerprint + "#p2", location("p17-" + fingerprint));
    assertThat(web.get("/documents/council?was=" + fingerprint).body())
        .doesNotContain("The wording of the paragraph has changed");
  }

  @Test
  void permalinkSaysThatTheWordingChanged() throws Exception {
    assertEquals("/documents/council?was=00c0ffee#p2", location("p2-00c0ffee"));
    assertThat(web.get("/documents/council?was=00c0ffee").body())
        .contains("The wording of the paragraph has changed");
  }

  private String location(String place) throws Exception {
    HttpResponse<String> response = web.get("/documents/council/p/" + place);
    assertEquals(302, response.statusCode());
    return response.headers().firstValue("Location").orElseThrow();
  }
}
