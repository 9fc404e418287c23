package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lontar.testkit.Documents.doc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.document.SeriesMeeting;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The tables of the collection, as pages, sheets and pictures, from a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowseIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HOSTILE = "=cmd()<script>alert(1)</script>\u202E]]>&\u0007";

  private static final Pattern CELL =
      Pattern.compile("<td class=\"[^\"]*\"><a href=\"([^\"]+)\"[^>]*>([0-9,]+)</a>");

  private IndexFixture index;
  private WebFixture web;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    index = IndexFixture.of(folder.resolve("index"), shelf());
    web = WebFixture.over(index.engine(), folder);
  }

  @AfterAll
  void close() throws Exception {
    web.close();
  }

  private static Documents[] shelf() {
    return new Documents[] {
      doc("a").year(2024).sectors("haze", "health").type("report").chairmanship("lao-pdr"),
      doc("b").year(2022).sectors("health").type("speech").chairmanship("cambodia"),
      doc("c").sectors("haze"),
      doc("d").year(2022),
      doc("e")
          .title(HOSTILE)
          .year(2019)
          .date("2019-08-29")
          .type(HOSTILE)
          .sectors(HOSTILE)
          .chairmanship("thailand")
          .meetings(new SeriesMeeting("ahmm", 14)),
      doc("f").year(2021).meetings(new SeriesMeeting("amri", null)).paragraphs("smoke")
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/browse",
        "/browse?year=2020..",
        "/browse?q=smoke",
        "/browse/chairs?sector=health"
      })
  void everyCellLeadsToAListOfItsTotal(String address) throws Exception {
    Matcher cell = CELL.matcher(web.get(address).body());
    int cells = 0;
    while (cell.find()) {
      String href = cell.group(1).replace("&amp;", "&").replace("/search", "/api/v1/search");
      if (!href.contains("%3C")) {
        JsonNode answer = JSON.readTree(web.get(href).body());
        assertEquals(cell.group(2), answer.path("total").asText(), href);
        cells++;
      }
    }
    assertThat(cells).isGreaterThan(0);
  }

  @Test
  void linksAreTheShortAddressesOfSearches() throws Exception {
    assertThat(web.get("/browse").body())
        .contains("href=\"/search?year=2022&amp;sector=health\"")
        .contains("<caption>6 documents by sector and year</caption>")
        .contains("<th scope=\"row\"><bdi>Health</bdi></th>")
        .contains("No sector")
        .contains("No year")
        .doesNotContain("<script>alert");
  }

  @Test
  void tellsNoDocumentsNoMeetingAndNotHeldApart() throws Exception {
    String page = web.get("/browse").body();

    assertThat(row(page, "Health"))
        .contains("class=\"idle\"")
        .contains("<span class=\"unseen\">no meeting</span>");
    assertThat(row(page, "Sports"))
        .contains("class=\"missing\"")
        .contains("<span class=\"unseen\">not held by us</span>");
    assertThat(row(page, "Children")).contains("<td class=\"zero\">0</td>");
    assertThat(page).contains("0 documents").contains("no meeting:").contains("not held by us:");
  }

  private static String row(String page, String name) {
    String rest = page.substring(page.indexOf("<bdi>" + name + "</bdi>"));
    return rest.substring(0, rest.indexOf("</tr>"));
  }

  @Test
  void claimsNothingOfWhatIsHeldWhereWordsNarrowTheTable() throws Exception {
    assertThat(web.get("/browse?q=smoke").body())
        .doesNotContain("class=\"idle\"")
        .doesNotContain("class=\"missing\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/browse?year.from=2020&year.to=2024&q=smoke, /browse?q=smoke&year=2020..2024",
    "/browse?year.from=2024&year.to=2020, /browse?year=2020..2024",
    "/browse?year.from=2024&year.to=2024, /browse?year=2024",
    "/browse?year.from=2020&year.to=, /browse?year=2020..",
    "/browse?year.from=&year.to=&q=, /browse",
    "/browse/chairs?year.to=2020&type=report, /browse/chairs?year=..2020&type=report"
  })
  void theFormLeadsToTheAddressOfTheSearch(String sent, String address) throws Exception {
    HttpResponse<String> answer = web.get(sent);

    assertEquals(303, answer.statusCode());
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(address);
  }

  @Test
  void theFormShowsWhatNarrowsTheTable() throws Exception {
    assertThat(web.get("/browse?q=smoke&year=2020..&type=report&not.sector=haze").body())
        .contains("value=\"smoke\"")
        .contains("value=\"2020\"")
        .contains("name=\"type\" value=\"report\"")
        .contains("name=\"not.sector\" value=\"haze\"")
        .contains("<bdi>Type: Report</bdi>")
        .contains("<meta name=\"robots\" content=\"noindex, nofollow\">");
  }

  @Test
  void listsTheTermsOfChairsWithThemesAndDocuments() throws Exception {
    assertThat(web.get("/browse/chairs").body())
        .contains("<th scope=\"row\">2024</th><td><bdi>Lao PDR</bdi></td>")
        .contains("ASEAN: Enhancing Connectivity and Resilience")
        .contains("href=\"/search?year=2024&amp;chairmanship=lao-pdr\"");
    assertThat(web.get("/browse/chairs?year=2010..2012").body())
        .contains("One Community, One Destiny")
        .doesNotContain("Cohesive and Responsive");
  }

  @Test
  void showsMeetingsHeldMissingAndUnsure() throws Exception {
    assertThat(web.get("/browse/meetings").body())
        .contains(
            "href=\"/browse/meetings?series=ahmm#m14\">14<span class=\"unseen\"> 1 document held")
        .contains("<span class=\"missing\">15✕<span class=\"unseen\"> not held by us")
        .contains("href=\"/browse/meetings?series=amri#y2021\"")
        .contains("<span class=\"unsure\">15?<span class=\"unseen\"> not known whether held")
        .contains("<td class=\"unknown\">?</td>");
  }

  @Test
  void namesTheDocumentsOfEachMeetingOfASeries() throws Exception {
    assertThat(web.get("/browse/meetings?series=ahmm").body())
        .contains("<tr id=\"m14\" class=\"held\">")
        .contains("href=\"/documents/e\"")
        .contains("<tr id=\"m15\" class=\"missing\">")
        .contains("29 August 2019")
        .doesNotContain("<script>alert");
    assertThat(web.get("/browse/meetings?series=amri").body()).contains("id=\"y2021\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/browse?colour=red, 400",
    "/browse?year.from=soon, 400",
    "/browse/meetings?series=%3Cscript%3E, 400",
    "/browse/meetings?q=haze, 400",
    "/browse/meetings?year.to=20244, 400",
    "/browse/chairs?sort=newest&page=3, 200"
  })
  void mistakesAreTold(String address, int status) throws Exception {
    assertEquals(status, web.get(address).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/browse/sectors", "/browse/chairs", "/browse/meetings"})
  void sheetsRunNoFormulas(String path) throws Exception {
    HttpResponse<String> answer = web.get(path + ".csv");

    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment; filename=\"lontar-");
    assertThat(answer.body().lines()).noneMatch(line -> line.matches("(.*,)?\"?[=+@-].*"));
  }

  @Test
  void sheetsSayInWordsWhatSignsMean() throws Exception {
    assertThat(web.get("/browse/sectors.csv?year=2022..2023").body())
        .startsWith("\uFEFFSector,2022,All\r\n")
        .contains("Health,1,1\r\n")
        .endsWith("All,2,2\r\n");
    assertThat(web.get("/browse/meetings.csv?series=ahmm").body())
        .contains("AHMM,ahmm,14,2019")
        .contains(",1,documents are held\r\n")
        .contains(",0,not held by us\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/browse/sectors.csv", "/browse/sectors.svg", "/browse/meetings.svg"})
  void whatIsTakenAlongIsNotSentAgainToWhoHasIt(String address) throws Exception {
    String tag = web.get(address).headers().firstValue("ETag").orElseThrow();

    assertEquals(304, web.get(address, "If-None-Match", tag).statusCode());
    assertEquals(200, web.get(address, "If-None-Match", tag, "Accept-Language", "th").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/browse/sectors.svg", "/browse/chairs.svg?year=2019..", "/browse/meetings.svg"})
  void picturesAreWholeAndNeedNothingElse(String address) throws Exception {
    HttpResponse<String> answer = web.get(address);
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    Document picture =
        parsers.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("image/svg+xml; charset=utf-8");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'");
    assertEquals("svg", picture.getDocumentElement().getLocalName());
    assertThat(picture.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
    assertThat(picture.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    assertThat(picture.getElementsByTagName("text").getLength()).isGreaterThan(20);
    assertThat(elements(picture)).containsOnly("svg", "title", "desc", "rect", "text");
    assertThat(answer.body())
        .doesNotContain("style=")
        .doesNotContain("href")
        .doesNotContain("\u202E");
  }

  private static List<String> elements(Document picture) {
    NodeList all = picture.getElementsByTagName("*");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      names.add(all.item(i).getLocalName());
    }
    return names;
  }

  @Test
  void givesTheMatrixAsDataToo() throws Exception {
    JsonNode answer =
        JSON.readTree(web.get("/api/v1/matrix?rows=sector&columns=year&year=2022..2024").body());

    assertEquals(3, answer.path("total").asInt());
    assertEquals("2022", answer.at("/columns/0/value").asText());
    assertEquals("2024", answer.at("/columns/1/value").asText());
    assertEquals("health", answer.at("/rows/1/value").asText());
    assertEquals("Health", answer.at("/rows/1/label").asText());
    assertEquals("[1,1]", answer.at("/rows/1/counts").toString());
    assertEquals(0, answer.path("omittedValues").asInt());
    assertThat(answer.at("/stats/generation").asText()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/matrix?rows=colour, unknown-dimension",
    "/api/v1/matrix?rows=year, same-dimension",
    "/api/v1/matrix?size=three, bad-number"
  })
  void refusesWhatIsNoMatrix(String address, String code) throws Exception {
    HttpResponse<String> answer = web.get(address);

    assertEquals(400, answer.statusCode());
    assertEquals(code, JSON.readTree(answer.body()).at("/error/code").asText());
  }
}
