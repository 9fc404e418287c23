package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What crawlers, browsers and other programs are told. */
class MachinesIT {
  private WebFixture web;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    web = WebFixture.open(folder);
  }

  @AfterEach
  void close() throws Exception {
    web.close();
  }

  @Test
  void theSitemapNamesEveryDocumentOnceAndEachIsThere() throws Exception {
    Document index = xml(web.get("/sitemap.xml"), "application/xml; charset=utf-8");
    List<String> sitemaps = texts(index, "loc");
    assertThat(sitemaps).containsExactly(web.uri("/sitemap/1.xml").toString());

    Document sitemap = xml(web.get("/sitemap/1.xml"), "application/xml; charset=utf-8");
    List<String> addresses = texts(sitemap, "loc");

    assertThat(addresses).hasSize(8 + Shelf.FILLERS).doesNotHaveDuplicates().isSorted();
    assertThat(texts(sitemap, "lastmod")).contains(Shelf.CAME, Shelf.FIRST_CAME);
    for (String address : addresses) {
      assertThat(address).startsWith(web.uri("/documents/").toString());
      assertEquals(200, web.get(URI.create(address).getPath()).statusCode());
    }
  }

  @Test
  void theSitemapIsNotSentAgainToWhoHasIt() throws Exception {
    String tag = web.get("/sitemap/1.xml").headers().firstValue("ETag").orElseThrow();

    assertEquals(304, web.get("/sitemap/1.xml", "If-None-Match", tag).statusCode());
    assertEquals(200, web.get("/sitemap.xml", "If-None-Match", tag).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "2", "x", "01", "-1", "99999999999", "1%2F2"})
  void thereIsNoOtherSitemap(String number) throws Exception {
    assertThat(web.get("/sitemap/" + number + ".xml").statusCode()).isIn(400, 404);
  }

  @Test
  void aBrowserCanAddThePortalToItsSearchEngines() throws Exception {
    assertThat(web.get("/").body())
        .contains("type=\"application/opensearchdescription+xml\"")
        .contains("href=\"/opensearch.xml\"");
    Document description =
        xml(web.get("/opensearch.xml"), "application/opensearchdescription+xml; charset=utf-8");
    Element root = description.getDocumentElement();

    assertEquals("http://a9.com/-/spec/opensearch/1.1/", root.getNamespaceURI());
    assertThat(texts(description, "ShortName").getFirst()).hasSizeLessThanOrEqualTo(16);
    assertThat(texts(description, "Description").getFirst()).hasSizeBetween(1, 1_024);
    NodeList urls = root.getElementsByTagNameNS(root.getNamespaceURI(), "Url");
    assertThat(urls.getLength()).isEqualTo(4);
    for (int i = 0; i < urls.getLength(); i++) {
      Element url = (Element) urls.item(i);
      String address = url.getAttribute("template").replace("{searchTerms}", "haze");
      HttpResponse<String> answer = web.get(address.substring(web.uri("").toString().length()));
      assertEquals(200, answer.statusCode());
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith(url.getAttribute("type"));
    }
  }

  @Test
  void suggestionsForBrowsersAreAPairOfWhatWasTypedAndAList() throws Exception {
    HttpResponse<String> answer = web.get("/opensearch/suggest?q=joint%20%3Cb");
    JsonNode empty = JsonMapper.builder().build().readTree(answer.body());
    JsonNode found =
        JsonMapper.builder().build().readTree(web.get("/opensearch/suggest?q=joint").body());

    assertEquals("joint <b", empty.get(0).asText());
    assertEquals("joint", found.get(0).asText());
    assertEquals("Joint Statement of the Thirty-Second Council", found.get(1).get(0).asText());
  }

  @Test
  void robotsAreToldWhereNotToGoAndWhereTheSitemapIs() throws Exception {
    List<String> lines = web.get("/robots.txt").body().lines().toList();

    assertThat(lines)
        .contains(
            "Disallow: /export",
            "Disallow: /feed/",
            "Disallow: /language",
            "Disallow: /search/values",
            "Disallow: /browse?",
            "Disallow: /documents/*/cite",
            "Disallow: /saved",
            "Sitemap: " + web.uri("/sitemap.xml"));
  }

  /** The same search has one address, in whatever order its parameters come. */
  @Test
  void parametersInAnyOrderHaveOneCanonicalAddress() throws Exception {
    List<String> parameters =
        Arrays.asList(
            "q=haze",
            "sector=health",
            "sector=haze",
            "year=2020..2024",
            "not.type=report",
            "from=2020-01-01",
            "sort=newest",
            "page=1",
            "size=20",
            "to=",
            "utm_source=mail",
            "fbclid=x");
    String canonical =
        "/search?q=haze&amp;year=2020..2024&amp;sector=haze&amp;sector=health&amp;not.type=report"
            + "&amp;from=2020-01-01&amp;sort=newest";
    Random random = new Random(5);
    for (int round = 0; round < 12; round++) {
      List<String> shuffled = new ArrayList<>(parameters);
      Collections.shuffle(shuffled, random);
      String page = web.get("/search?" + String.join("&", shuffled)).body();

      assertThat(page).contains("<link rel=\"canonical\" href=\"" + canonical + "\">");
      assertThat(page).contains("<meta name=\"robots\" content=\"noindex, nofollow\">");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/search, /search, true",
    "/search?sort=newest&page=1, /search, true",
    "/search?sector=haze&q=, /search?sector=haze, true",
    "/search?q=haze, /search?q=haze, false",
    "/search?page=2, /search?page=2, false",
    "/search?sort=added, /search?sort=added, false",
    "/search?not.sector=haze, /search?not.sector=haze, false",
    "/search?since=2026-11-01, /search?since=2026-11-01T00%3A00%3A00Z, false",
    "/search?sector=haze&year=2024, /search?year=2024&amp;sector=haze, false"
  })
  void searchEnginesAreAskedIntoPlainListsAlone(String typed, String canonical, boolean isAsked)
      throws Exception {
    String page = web.get(typed).body();

    assertThat(page).contains("<link rel=\"canonical\" href=\"" + canonical + "\">");
    assertEquals(!isAsked, page.contains("<meta name=\"robots\" content=\"noindex"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?q=haze&utm_source=mail&gclid=1",
        "/api/v1/documents/council/explain?q=haze&utm_campaign=x",
        "/feed/atom?q=haze&utm_medium=feed",
        "/search?q=haze&fbclid=1"
      })
  void whatOtherSitesHangOntoLinksDoesNoHarm(String address) throws Exception {
    assertEquals(200, web.get(address).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?foo=1",
        "/feed/atom?foo=1",
        "/feed/json?sector=nowhere",
        "/sitemap.xml?x=1",
        "/opensearch.xml?x=1",
        "/opensearch/suggest?x=1"
      })
  void whatIsNoParameterIsRefused(String address) throws Exception {
    assertEquals(400, web.get(address).statusCode());
  }

  private static Document xml(HttpResponse<String> response, String mediaType) throws Exception {
    assertEquals(200, response.statusCode());
    assertThat(response.headers().firstValue("Content-Type")).contains(mediaType);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }
}
