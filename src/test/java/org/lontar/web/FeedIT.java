package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lontar.testkit.Documents.doc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.testkit.Documents;
import org.lontar.testkit.IndexFixture;
import org.lontar.web.guard.BaseAddress;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Feeds as readers of feeds see them, through a parser that is not ours. */
class FeedIT {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @TempDir Path folder;

  @Test
  void listsTheLatestArrivalsFirstWithEveryFilterKept() throws Exception {
    try (IndexFixture index =
            IndexFixture.of(
                folder.resolve("i"),
                doc("a").sectors("haze").paragraphs("haze").added("2026-11-01T00:00:00Z"),
                doc("b").sectors("haze").paragraphs("haze").added("2026-11-03T00:00:00Z"),
                doc("c").sectors("haze").paragraphs("smoke").added("2026-11-04T00:00:00Z"),
                doc("d").sectors("health").paragraphs("haze").added("2026-11-05T00:00:00Z"),
                doc("e").sectors("haze").paragraphs("haze").added("2026-11-02T00:00:00Z"));
        WebFixture web = WebFixture.over(index.engine(), folder)) {
      Element feed = atom(web.get("/feed/atom?sort=oldest&page=2&size=1&sector=haze&q=haze"));

      assertThat(links(feed)).containsExactly("/documents/b", "/documents/e", "/documents/a");
      assertEquals("2026-11-03T00:00:00Z", text(feed, "updated"));
      assertEquals("Lontar: haze · Sector: Transboundary haze", text(feed, "title"));
      String base = web.uri("").toString();
      assertEquals(base + "/feed/atom?q=haze&sector=haze", href(feed, "self"));
      assertEquals(base + "/search?q=haze&sector=haze", href(feed, "alternate"));
      Element first = entries(feed).getFirst();
      assertThat(text(first, "summary"))
          .contains("<mark>haze</mark>")
          .contains("<a href=\"" + base + "/documents/b?q=haze#p1\">To paragraph 1</a>");
    }
  }

  @Test
  void staysWellFormedWhateverTitlesHold() throws Exception {
    String controls =
        IntStream.range(0, 0x20).mapToObj(Character::toString).reduce("", String::concat);
    List<String> titles =
        List.of(
            Shelf.HOSTILE,
            "Controls" + controls + "\u007F\u0085\u009F end",
            "Halves \uD83D alone \uDE00 of pairs",
            "No characters \uFFFE\uFFFF",
            "]]> <![CDATA[ <!-- &amp; &bogus; <?php ?>",
            "\u202Etxt.exe\u2066",
            "x".repeat(5_000),
            "😀 𐍈");
    List<Documents> documents = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      documents.add(
          doc("d" + i)
              .title(titles.get(i))
              .source(titles.get(i))
              .paragraphs("haze " + titles.get(i))
              .added("2026-11-01T00:00:00Z"));
    }
    try (IndexFixture index =
            IndexFixture.of(folder.resolve("i"), documents.toArray(Documents[]::new));
        WebFixture web = WebFixture.over(index.engine(), folder)) {
      Element feed = atom(web.get("/feed/atom?q=haze"));
      JsonNode json = json(web.get("/feed/json?q=haze"));

      assertThat(entries(feed)).hasSize(titles.size());
      assertThat(json.path("items")).hasSize(titles.size());
      assertThat(text(entries(feed).getFirst(), "title")).isEqualTo(Shelf.HOSTILE);
      for (JsonNode item : json.path("items")) {
        assertThat(item.path("content_html").asText())
            .doesNotContain("<script")
            .doesNotContain("<img");
      }
      for (Element entry : entries(feed)) {
        assertThat(text(entry, "summary")).doesNotContain("<script").doesNotContain("<img");
      }
    }
  }

  @Test
  void holdsToTheRulesOfAtom() throws Exception {
    try (WebFixture web = WebFixture.open(folder)) {
      Element feed = atom(web.get("/feed/atom"));

      assertThat(entries(feed)).hasSize(50);
      assertThat(feed.getLocalName()).isEqualTo("feed");
      List<Element> all = new ArrayList<>(entries(feed));
      all.add(feed);
      Set<String> ids = new HashSet<>();
      for (Element one : all) {
        assertThat(own(one, "id")).hasSize(1);
        assertThat(own(one, "title")).hasSize(1);
        assertThat(own(one, "updated")).hasSize(1);
        assertTrue(ids.add(text(one, "id")), "an id twice");
        assertThat(URI.create(text(one, "id")).getScheme()).isEqualTo("tag");
        Instant.parse(text(one, "updated"));
        assertThat(own(one, "link").stream().map(link -> link.getAttribute("rel")))
            .contains("alternate")
            .doesNotHaveDuplicates();
      }
      assertThat(own(feed, "author")).hasSize(1);
    }
  }

  @Test
  void holdsToTheRulesOfJsonFeed() throws Exception {
    try (WebFixture web = WebFixture.open(folder)) {
      HttpResponse<String> response = web.get("/feed/json?q=haze");
      JsonNode feed = json(response);

      assertThat(response.headers().firstValue("Content-Type"))
          .contains("application/feed+json; charset=utf-8");
      assertEquals("https://jsonfeed.org/version/1.1", feed.path("version").asText());
      assertEquals(web.uri("/feed/json?q=haze").toString(), feed.path("feed_url").asText());
      assertEquals(web.uri("/search?q=haze").toString(), feed.path("home_page_url").asText());
      assertThat(feed.path("items")).isNotEmpty();
      for (JsonNode item : feed.path("items")) {
        assertThat(item.path("id").asText()).startsWith("tag:");
        assertThat(item.path("url").asText()).startsWith(web.uri("/documents/").toString());
        assertThat(item.path("content_html").asText()).isNotEmpty();
        assertEquals(Shelf.CAME, item.path("date_published").asText());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"atom", "json"})
  void isNotSentAgainToWhoHasIt(String form) throws Exception {
    try (WebFixture web = WebFixture.open(folder)) {
      String address = "/feed/" + form + "?q=haze";
      HttpResponse<String> first = web.get(address);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      String modified = first.headers().firstValue("Last-Modified").orElseThrow();

      assertEquals("Mon, 02 Nov 2026 08:00:00 GMT", modified);
      assertEquals(304, web.get(address, "If-None-Match", tag).statusCode());
      assertEquals(304, web.get(address, "If-Modified-Since", modified).statusCode());
      assertEquals("", web.get(address, "If-Modified-Since", modified).body());
      assertEquals(
          200, web.get(address, "If-Modified-Since", "Mon, 02 Nov 2026 07:59:59 GMT").statusCode());
      assertEquals(200, web.get(address, "If-Modified-Since", "yesterday").statusCode());
      assertEquals(
          200,
          web.get(address, "If-None-Match", "W/\"other\"", "If-Modified-Since", modified)
              .statusCode());
    }
  }

  @Test
  void anEmptyFeedIsAFeed() throws Exception {
    try (WebFixture web = WebFixture.open(folder)) {
      Element feed = atom(web.get("/feed/atom?q=nothinghasthis"));

      assertThat(entries(feed)).isEmpty();
      assertEquals("1970-01-01T00:00:00Z", text(feed, "updated"));
    }
  }

  @Test
  void aFixedAddressTakesThePlaceOfTheRequestsHost() throws Exception {
    WebConfig config =
        WebConfig.defaults()
            .withBase(BaseAddress.find("https://Portal.example.org/").orElseThrow());
    try (WebFixture web = WebFixture.open(folder, config, Optional.empty())) {
      Element feed = atom(web.get("/feed/atom?q=haze"));

      assertEquals("https://portal.example.org/feed/atom?q=haze", href(feed, "self"));
      assertEquals("tag:portal.example.org,2026:/feed/atom?q=haze", text(feed, "id"));
    }
  }

  @Test
  void isNamedOnThePageOfResults() throws Exception {
    try (WebFixture web = WebFixture.open(folder)) {
      String page = web.get("/search?q=haze&sector=haze&page=1&sort=newest").body();

      assertThat(page)
          .contains("type=\"application/atom+xml\"")
          .contains("href=\"/feed/atom?q=haze&amp;sector=haze\"")
          .contains("href=\"/feed/json?q=haze&amp;sector=haze\"");
    }
  }

  private static Element atom(HttpResponse<String> response) throws Exception {
    assertEquals(200, response.statusCode());
    assertThat(response.headers().firstValue("Content-Type"))
        .contains("application/atom+xml; charset=utf-8");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    assertEquals(200, response.statusCode());
    return JsonMapper.builder().build().readTree(response.body());
  }

  private static List<Element> entries(Element feed) {
    return own(feed, "entry");
  }

  private static List<String> links(Element feed) {
    return entries(feed).stream()
        .map(entry -> URI.create(href(entry, "alternate")).getPath())
        .toList();
  }

  private static String href(Element element, String rel) {
    return own(element, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(rel))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Element element, String name) {
    return own(element, name).getFirst().getTextContent();
  }

  private static List<Element> own(Element element, String name) {
    List<Element> found = new ArrayList<>();
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child
          && ATOM.equals(child.getNamespaceURI())
          && name.equals(child.getLocalName())) {
        found.add(child);
      }
    }
    return found;
  }
}
