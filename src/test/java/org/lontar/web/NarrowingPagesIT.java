package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside the hits: boxes, years, terms, and ways that survive long words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowingPagesIT {
  /** What the page of the longest words weighs at most, without style and script. */
  private static final int MAX_LONG_PAGE_BYTES = 150_000;

  private static final Pattern YEAR_ROW =
      Pattern.compile("<th scope=\"row\"><a href=\"([^\"]+)\"[^>]*>[0-9]{4}</a></th><td>([0-9]+)<");

  private static final Pattern TERM =
      Pattern.compile(
          "<li[^>]*><a href=\"([^\"]+)\"[^>]*>([^<]+, [^<]+)</a> <span class=\"count\">([0-9]+)<");

  private static final Pattern TURN = Pattern.compile("name=\"turn\" value=\"(page=2[^\"]*)\"");

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
  void whatIsLeftOutStandsCheckedInItsBox() throws Exception {
    String html = page("/search?q=haze&not.sector=health");

    assertThat(html)
        .contains("name=\"not.sector\" value=\"health\" checked aria-label=\"not Health\"")
        .contains("Sector: not Health")
        .doesNotContain("type=\"hidden\" form=\"search\" name=\"not.sector\"");
  }

  @ParameterizedTest(name = "{0} leads to {1}")
  @CsvSource({
    "q=haze&year.from=2018&year.to=2024&from=&to=, /search?q=haze&year=2018..2024",
    "q=haze&year.from=2018&year.to=, /search?q=haze&year=2018..",
    "q=haze&year.from=&year.to=2018, /search?q=haze&year=..2018",
    "q=haze&year.from=2019&year.to=2019&sector=haze, /search?q=haze&year=2019&sector=haze",
    "q=haze&year=2016&year.from=2018&year.to=2024, /search?q=haze&year=2016&year=2018..2024",
    "dimension=sector&find=ha&q=haze&sector=health, /search?q=haze&sector=health"
  })
  void whatAFormSendsHasAnAddressOfItsOwn(String query, String address) throws Exception {
    HttpResponse<String> answer = web.get("/search?" + query);

    assertEquals(303, answer.statusCode());
    assertThat(answer.headers().firstValue("Location")).hasValue(address);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"year.from=soon", "year.from=2024&year.to=2018", "year.from=%3Cscript%3E"})
  void fieldsForYearsRefuseWhatIsNone(String fields) throws Exception {
    HttpResponse<String> answer = web.get("/search?q=haze&" + fields);

    assertEquals(400, answer.statusCode());
    assertThat(answer.body()).doesNotContain("<script>");
  }

  @Test
  void aRangeOfYearsStandsInTheFieldsAndInThePicture() throws Exception {
    String html = page("/search?q=haze&year=2018..2024");

    assertThat(html)
        .contains("name=\"year.from\" form=\"search\" value=\"2018\"")
        .contains("name=\"year.to\" form=\"search\" value=\"2024\"")
        .doesNotContain("value=\"2018..2024\" checked")
        .containsPattern("<a href=\"/search\\?q=haze&amp;year=2019\" [^>]*class=\"on\">")
        .containsPattern(
            "<a href=\"/search\\?q=haze&amp;year=2017\" rel=\"nofollow\" tabindex=\"-1\">");
  }

  @Test
  void theCountBesideAYearIsWhatItsListHolds() throws Exception {
    List<MatchResult> rows =
        YEAR_ROW
            .matcher(page("/search?q=haze+OR+gamelan&sector=haze&sector=health"))
            .results()
            .toList();

    assertThat(rows).hasSizeGreaterThan(2);
    for (MatchResult row : rows) {
      assertThat(page(row.group(1).replace("&amp;", "&"))).contains(">" + documents(row.group(2)));
    }
  }

  @Test
  void aChairOpensIntoItsTermsWithTheirThemes() throws Exception {
    String html = page("/search?q=haze&chairmanship=lao-pdr&year=2016..2024");
    List<MatchResult> terms = TERM.matcher(html).results().toList();

    assertThat(html).contains("ASEAN: Enhancing Connectivity and Resilience");
    assertThat(terms).hasSize(1);
    assertEquals("Lao PDR, 2024", terms.getFirst().group(2));
    assertEquals(
        "/search?q=haze&amp;year=2024&amp;chairmanship=lao-pdr", terms.getFirst().group(1));
    assertThat(page("/search?q=haze&year=2024&chairmanship=lao-pdr"))
        .contains(">" + documents(terms.getFirst().group(3)))
        .contains("aria-current=\"true\">Lao PDR, 2024");
  }

  @Test
  void allTermsStandOnThePageOfAllChairs() throws Exception {
    assertThat(page("/search/values?dimension=chairmanship&q=haze"))
        .contains("Lao PDR, 2024")
        .contains("ASEAN: Enhancing Connectivity and Resilience");
  }

  @Test
  void everyPassageLeadsToItsCitation() throws Exception {
    assertThat(page("/search?q=%22early+warning%22"))
        .contains("href=\"/documents/council/cite?paragraph=p2\" aria-label=\"Cite paragraph 2\"");
  }

  @Test
  void hitsCanBeSelectedAndAllOfThemTakenAlong() throws Exception {
    assertThat(page("/search?q=haze&sort=newest"))
        .contains("form=\"take\" name=\"id\" value=\"council\" aria-labelledby=\"take-word t0\"")
        .contains("<form id=\"take\" class=\"along\" action=\"/export\">")
        .contains("href=\"/export?q=haze&amp;sort=newest\" rel=\"nofollow\">Take all 3 along");
  }

  @Test
  void smallWordsOfALongQuestionAreNotSaidToBeSearchedFor() throws Exception {
    String html = page("/search?q=what+is+the+early+warning+system+against+the+haze");

    assertThat(html)
        .contains("“early” in any of its forms")
        .doesNotContain("“the” in any of its forms")
        .doesNotContain("“what” in any of its forms");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"gamelan festival ", "gamelan หมอกควันข้ามแดน ", "\"gamelan\" -x "})
  void thePageOfVeryLongWordsStaysSmallAndItsWaysLeadOn(String words) throws Exception {
    String query = "gamelan " + words.repeat(5_000 / words.length()) + " OR gamelan";
    String html = page("/search?sector=culture-arts&q=" + encoded(query));

    assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MAX_LONG_PAGE_BYTES);
    assertThat(html).contains("<form id=\"turn\" action=\"/search\" hidden>");
  }

  @Test
  void aButtonStandsForALinkWhereTheWordsAreLong() throws Exception {
    String query = "gamelan ".repeat(300).strip();
    String html = page("/search?sector=culture-arts&q=" + encoded(query));
    MatchResult next = TURN.matcher(html).results().findFirst().orElseThrow();

    HttpResponse<String> answer =
        web.get(
            "/search?q=" + encoded(query) + "&sector=culture-arts&turn=" + encoded(next.group(1)));

    assertEquals(303, answer.statusCode());
    assertThat(answer.headers().firstValue("Location"))
        .hasValue("/search?q=" + encoded(query) + "&sector=culture-arts&page=2");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"%25zz", "%26%26%3D", "page", "page%3D", "q%3D%25E0", "turn%3Dturn"})
  void aBrokenTurnIsNoFaultOfOurs(String turn) throws Exception {
    assertThat(web.get("/search?q=haze&turn=" + turn).statusCode()).isIn(303, 400);
  }

  @Test
  void wordsThatGoAlongToADocumentAreCut() throws Exception {
    String html = page("/search?q=" + encoded("haze " + "smoke ".repeat(200)) + "&reading=literal");

    assertThat(html).doesNotContainPattern("href=\"/documents/[^\"]{500}");
  }

  private String page(String address) throws Exception {
    HttpResponse<String> answer = web.get(address);
    assertEquals(200, answer.statusCode(), address);
    return answer.body();
  }

  private static String documents(String count) {
    return count.equals("1") ? "1 document<" : count + " documents<";
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
