package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Dimension;

/** What programs get, asked of a real server and held against its own description. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiIT {

  private static final ObjectMapper JSON = new ObjectMapper();

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
  void findsTheSameAsThePage() throws Exception {
    JsonNode answer = json(web.get("/api/v1/search?q=haze&sector=haze"));

    assertEquals(3, answer.path("total").asInt());
    List<String> ids = new ArrayList<>();
    answer.path("hits").forEach(hit -> ids.add(hit.path("url").asText()));
    String html = web.get("/search?q=haze&sector=haze").body();
    assertThat(html).contains("3 documents");
    assertThat(ids).allSatisfy(url -> assertThat(html).contains("href=\"" + url + "?q=haze\""));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/search?q=haze, SearchAnswer",
    "/api/v1/documents/council, Document",
    "/api/v1/suggest?q=jo, Suggestions",
    "/api/v1/status, Status",
    "/api/v1/quotation?text=We+agreed+to+weaken+the+early+warning+system, QuotationAnswer",
    "/api/v1/quotation, Error",
    "/api/v1/search?q=hazze+council, SearchAnswer",
    "/api/v1/documents/council/similar, SimilarDocuments",
    "/api/v1/documents/council/search?q=haze, InsideAnswer",
    "/api/v1/documents/nobody/search?q=haze, Error",
    "/api/v1/documents/nobody, Error"
  })
  void answersAsDescribed(String address, String schema) throws Exception {
    JsonNode description = json(web.get("/api/v1/openapi.json"));

    JsonNode answer = json(web.get(address));

    new Shape(description).check(description.at("/components/schemas/" + schema), answer, schema);
  }

  @Test
  void searchesInsideOneDocument() throws Exception {
    JsonNode answer = json(web.get("/api/v1/documents/council/search?q=haze&sort=document"));

    assertEquals(2, answer.path("total").asInt());
    assertEquals("h1", answer.at("/paragraphs/0/anchor").asText());
    assertEquals("/documents/council#p2", answer.at("/paragraphs/1/url").asText());
    assertEquals("2", answer.at("/paragraphs/1/paragraph").asText());
    assertEquals(410, web.get("/api/v1/documents/lost/search?q=haze").statusCode());
    assertEquals(404, web.get("/api/v1/documents/nobody/search?q=haze").statusCode());
    assertEquals(400, web.get("/api/v1/documents/council/search?sort=newest").statusCode());
    assertEquals(400, web.get("/api/v1/documents/council/search?year=2024").statusCode());
  }

  @Test
  void saysInWhichWordsAQuotationDiffers() throws Exception {
    JsonNode answer =
        json(web.get("/api/v1/quotation?text=agreed+to+weaken+the+early+warning+system"));

    assertEquals("differs", answer.path("verdict").asText());
    JsonNode place = answer.path("places").path(0);
    assertEquals("/documents/council#p2", place.at("/paragraphs/0/url").asText());
    assertEquals("weaken", place.at("/pieces/1/quoted").asText());
    assertEquals("strengthen", place.at("/pieces/1/document").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "'', no-text",
    "?text=, no-text",
    "?text=haze&limit=0, bad-number",
    "?text=haze&limit=21, bad-number",
    "?text=haze&size=3, unknown-parameter"
  })
  void refusesABadCheckWithASentence(String query, String code) throws Exception {
    HttpResponse<String> answer = web.get("/api/v1/quotation" + query);

    assertEquals(400, answer.statusCode());
    assertEquals(code, json(answer).at("/error/code").asText());
  }

  @Test
  void readsAQuotationOfTheGreatestLength() throws Exception {
    String words = "%E0%B8%81".repeat(5_000);

    assertEquals(200, web.get("/api/v1/quotation?text=" + words).statusCode());
    assertEquals(400, web.get("/api/v1/quotation?text=" + words + "%E0%B8%81").statusCode());
  }

  @Test
  void explainsWhyADocumentIsAHit() throws Exception {
    JsonNode hit = json(web.get("/api/v1/search?q=early+warning&size=1")).at("/hits/0");
    JsonNode explanation =
        json(web.get("/api/v1/documents/" + hit.path("id").asText() + "/explain?q=early+warning"));

    assertEquals("all", explanation.path("has").asText());
    assertEquals(1, explanation.path("rank").asInt());
    assertEquals(hit.path("score").asDouble(), explanation.path("score").asDouble(), 1e-4);
    assertEquals("early", explanation.at("/words/0/typed").asText());
    assertThat(explanation.at("/sentences/0").asText()).startsWith("It is number 1 of ");
  }

  @Test
  void describesEveryRoute() throws Exception {
    JsonNode paths = json(web.get("/api/v1/openapi.json")).path("paths");

    TreeSet<String> described = new TreeSet<>();
    paths.fieldNames().forEachRemaining(described::add);

    assertThat(described).containsExactlyElementsOf(new TreeSet<>(web.routes()));
  }

  @Test
  void describesEveryPublicFile() throws Exception {
    TreeSet<String> described = new TreeSet<>();
    json(web.get("/api/v1/openapi.json"))
        .at("/paths/~1public~1{name}/get/parameters/0/schema/enum")
        .forEach(name -> described.add(name.asText()));

    assertEquals(new TreeSet<>(PublicFiles.load().names()), described);
  }

  @Test
  void describesEveryParameterOfASearch() throws Exception {
    TreeSet<String> expected =
        new TreeSet<>(
            List.of(
                "q",
                "reading",
                "noexpand",
                "feedback",
                "from",
                "to",
                "since",
                "sort",
                "page",
                "size",
                "copies",
                "passages"));
    for (Dimension dimension : Dimension.values()) {
      expected.add(dimension.code());
      expected.add("not." + dimension.code());
    }

    TreeSet<String> described = new TreeSet<>();
    json(web.get("/api/v1/openapi.json"))
        .at("/paths/~1api~1v1~1search/get/parameters")
        .forEach(
            parameter ->
                described.add(
                    parameter.path("$ref").asText().replace("#/components/parameters/", "")));

    assertEquals(expected, described);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/search?colour=red, 400, unknown-parameter",
    "/api/v1/search?sector=astrology, 400, unknown-code",
    "/api/v1/search?from=yesterday, 400, bad-date",
    "/api/v1/documents/council?q=haze, 400, unknown-parameter",
    "/api/v1/suggest?words=haze, 400, unknown-parameter",
    "/api/v1/suggest?q=haze&size=21, 400, bad-number",
    "/api/v1/documents/council/similar?size=0, 400, bad-number",
    "/api/v1/documents/nobody/similar, 404, not-found",
    "/api/v1/suggest?q=haze&size=-1, 400, bad-number",
    "/api/v1/documents/council/explain?colour=red, 400, unknown-parameter",
    "/api/v1/documents/nobody/explain?q=haze, 404, not-found",
    "/api/v1/documents/lost/explain?q=haze, 410, gone",
    "/api/v1/documents/nobody, 404, not-found",
    "/api/v1/documents/lost, 410, gone",
    "/api/v2/search, 404, not-found",
    "/api/, 404, not-found"
  })
  void mistakesAreTold(String address, int status, String code) throws Exception {
    HttpResponse<String> response = web.get(address);

    JsonNode error = json(response).path("error");
    assertEquals(status, response.statusCode());
    assertEquals(code, error.path("code").asText());
    assertThat(error.path("message").asText()).endsWith(".");
    assertThat(error.path("hint").asText()).endsWith(".");
  }

  @Test
  void canOnlyBeRead() throws Exception {
    HttpResponse<String> response = web.send("POST", "/api/v1/search?q=haze");

    assertEquals(405, response.statusCode());
    assertEquals("GET, HEAD", response.headers().firstValue("Allow").orElseThrow());
    assertEquals("method-not-allowed", json(response).at("/error/code").asText());
  }

  @Test
  void pagePastTheEndHasNoHits() throws Exception {
    JsonNode answer = json(web.get("/api/v1/search?q=haze&page=9"));

    assertEquals(3, answer.path("total").asInt());
    assertTrue(answer.path("hits").isEmpty());
  }

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    return JSON.readTree(response.body());
  }
}
