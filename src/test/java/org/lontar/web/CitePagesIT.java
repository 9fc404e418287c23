package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lontar.document.Fingerprint;

/** Taking documents along, asked of a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitePagesIT {
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
  void aParagraphIsQuotedLinkedAndCited() throws Exception {
    String html = web.get("/documents/council/cite?paragraph=p2").body();
    String permalink = web.uri("/documents/council/p/p2-") + Fingerprint.of(Shelf.SECOND);

    assertThat(html)
        .contains("<h1>Quote and cite this paragraph</h1>")
        .contains("href=\"/documents/council#p2\"")
        .contains("“" + Shelf.SECOND + "”")
        .contains(permalink)
        .contains(">(Joint Statement of the Thirty-Second Council, 2024, para. 2)<")
        .contains("26 September 2024, para. 2, " + permalink)
        .contains("href=\"/documents/council/cite/ris?paragraph=p2\"")
        .contains("href=\"/documents/council/cite/statement?paragraph=p2\"");
  }

  @Test
  void aBareNumberNamesTheParagraphToo() throws Exception {
    assertThat(web.get("/documents/council/cite?paragraph=2").body()).contains(Shelf.SECOND);
  }

  @Test
  void aDocumentIsCitedWhole() throws Exception {
    String html = web.get("/documents/council/cite").body();

    assertThat(html)
        .contains("<h1>Cite this document</h1>")
        .contains("href=\"" + web.uri("/documents/council") + "\"")
        .doesNotContain("blockquote", "para. ");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ris       | application/x-research-info-systems | .ris   | TI  - Joint Statement
          bibtex    | application/x-bibtex                | .bib   | title = {{Joint Statement
          csl-json  | application/vnd.citationstyles      | .json  | "title":"Joint Statement
          csv       | text/csv                            | .csv   | council,Joint Statement
          jsonl     | application/jsonl                   | .jsonl | "paragraphs":[{"anchor":"p2"
          apa       | text/plain                          | .txt   | (2024, September 26)
          chicago   | text/plain                          | .txt   | September 26, 2024
          mla       | text/plain                          | .txt   | 26 Sept. 2024
          statement | text/plain                          | .txt   | 26 September 2024, para. 2
          """)
  void aParagraphIsAFileInEachFormat(String format, String mediaType, String ending, String holds)
      throws Exception {
    HttpResponse<String> answer = web.get("/documents/council/cite/" + format + "?paragraph=p2");

    assertEquals(200, answer.statusCode());
    assertThat(header(answer, "Content-Type")).startsWith(mediaType).contains("charset=utf-8");
    assertThat(header(answer, "Content-Disposition"))
        .startsWith("attachment; filename=\"lontar-joint-statement-of-the-thirty-second-council-p2")
        .contains(ending + "\"");
    assertThat(answer.body()).contains(holds).contains("/documents/council/p/p2-");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/documents/council/cite?paragraph=p99, 404, no paragraph “p99”",
    "/documents/council/cite/word, 404, no format “word”",
    "/documents/council/cite/ris?paragraph=p99, 404, no paragraph “p99”",
    "/documents/nobody/cite, 404, no document of that name",
    "/documents/lost/cite, 410, No longer held",
    "/documents/council/cite?colour=red, 400, no parameter “colour”",
    "/export/word, 404, no format “word”",
    "/export/csv?id=council&id=nobody, 404, does not hold the document nobody",
    "/export/csv?sector=nothing, 400, no sector",
    "/export?id=.., 400, a name that none can have"
  })
  void mistakesAreToldOnAPage(String address, int status, String sentence) throws Exception {
    HttpResponse<String> answer = web.get(address);

    assertEquals(status, answer.statusCode());
    assertThat(answer.body()).contains(sentence);
    assertThat(header(answer, "Content-Type")).startsWith("text/html");
    assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
  }

  @Test
  void aListSaysHowManyAndWithinWhichLimitsBeforeTheClick() throws Exception {
    String html = web.get("/export?q=haze&year=2024&sort=oldest").body();

    assertThat(html)
        .contains(">1 document<")
        .contains("href=\"/export/csv?q=haze&amp;year=2024&amp;sort=oldest\"")
        .contains("href=\"/search?q=haze&amp;year=2024&amp;sort=oldest\"")
        .contains("longer than 15 minutes is broken off")
        .contains("noindex");
    assertThat(web.get("/export?q=zebra").body()).contains("There is nothing to take along");
  }

  @Test
  void aListIsAFileInTheOrderOfTheResults() throws Exception {
    List<String> lines = web.get("/export/csv?q=haze&sort=oldest").body().lines().toList();

    assertThat(lines.getFirst()).startsWith("\uFEFFid,title,type");
    assertThat(lines.subList(1, lines.size()).stream().map(line -> line.split(",", 2)[0]))
        .containsExactly("thai", "hostile", "council");
    assertThat(web.get("/export/ris?q=gamelan").body().split("TY  - ", -1))
        .hasSize(Shelf.FILLERS + 1);
  }

  @Test
  void documentsAreChosenOneByOne() throws Exception {
    assertThat(web.get("/export?id=plan&id=council&id=nobody").body())
        .contains(">2 documents<")
        .contains("One of the documents that were chosen is no longer held")
        .contains("href=\"/export/ris?id=plan&amp;id=council\"");
    assertThat(web.get("/export/jsonl?id=plan&id=council").body().lines())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("{\"id\":\"plan\""),
            second -> assertThat(second).startsWith("{\"id\":\"council\""));
  }

  @Test
  void hostileTitlesBreakNoFormat() throws Exception {
    String html = web.get("/documents/hostile/cite?paragraph=p1").body();
    String csv = web.get("/documents/hostile/cite/csv").body();

    assertThat(html).doesNotContain("<script>alert", "<img src=x", "\u202E");
    assertThat(csv).contains("\"\"><img");
    assertThat(header(web.get("/documents/hostile/cite/ris"), "Content-Disposition"))
        .doesNotContain("<", "\u202E", "\"><");
  }

  @Test
  void pagesOfDocumentsTellProgramsWhatTheyAre() throws Exception {
    assertThat(web.get("/documents/council").body())
        .contains("<meta name=\"citation_title\" content=\"Joint Statement")
        .contains("<meta name=\"DC.title\" content=\"Joint Statement")
        .contains("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\"");
  }

  @Test
  void hostileTitlesEndNoElementOfTheHead() throws Exception {
    String html = web.get("/documents/hostile").body();
    String head = html.substring(0, html.indexOf("</head>"));

    assertThat(head)
        .contains("<meta name=\"citation_title\"", "application/ld+json")
        .doesNotContain("<script>alert", "<img", "\u202E");
  }

  @Test
  void headTellsTheSameWithoutABody() throws Exception {
    HttpResponse<String> answer = web.send("HEAD", "/export/ris?q=haze");

    assertEquals(200, answer.statusCode());
    assertThat(header(answer, "Content-Disposition")).contains("lontar-haze.ris");
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
