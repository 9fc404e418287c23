package org.lontar.extract.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.document.DocumentText;
import org.lontar.extract.TextAssembler;

/** Pages as news sites make them; the article and only the article comes out. */
class WebPageParserTest {

  private static final String FIRST =
      "The ministers met for two days in the capital and spoke about the rest that people need.";
  private static final String SECOND =
      "They agreed that the night should be quiet, and that the towns should be dark for some of it.";
  private static final String ARTICLE = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  private final Metadata metadata = new Metadata();

  @Test
  void isPreferredToTheParserOfTika() {
    assertInstanceOf(
        WebPageParser.class, new DefaultParser().getParsers().get(MediaType.TEXT_HTML));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><p>Home, and all the other places that one can go to from here by a click.</p></nav>",
        "<aside><p>Another story that has nothing to do with the first one, not even a little.</p></aside>",
        "<div class='related-posts'><p>Ten pillows that changed the world, and one that did not.</p></div>",
        "<div id='cookieNotice'><p>We use cookies so that we know what you read at night, and when.</p></div>",
        "<form><p>Give us your address, and we will write to you every single morning, we promise.</p></form>",
        "<div style='display: none'><p>Nobody can see this sentence, although it is a long one.</p></div>",
        "<div aria-hidden='true'><p>This sentence waits behind the page until somebody calls for it, if ever.</p></div>",
        "<p>Start your day with us: sign up for our newsletter, and have it in your hands by seven.</p>",
        "<div><h3>More from the Sleepy Times</h3><div class='z'><p>The moon was seen above the town, and people came out of their houses to look.</p></div></div>",
        "<h3>Recent Posts</h3><ul><li><a href='/a'>A story about a pillow</a></li></ul>",
        "<div><div class='c'><a href='/1'>Ten pillows that changed the world</a><p>Some pillows are soft.</p></div>"
            + "<div class='c'><a href='/2'>The moon and all that it does</a><p>The moon was seen.</p></div>"
            + "<div class='c'><a href='/3'>Why owls do not sleep at night</a><p>Owls are awake.</p></div></div>",
      })
  void leavesOutWhatStandsAroundTheArticle(String noise) {
    assertEquals(FIRST + "\n\n" + SECOND, page(ARTICLE + noise).body());
  }

  /** The other words are as many as the article's, and nothing in them names itself as noise. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><div>ARTICLE</div></article><div>OTHERS</div>",
        "<div><div itemprop='articleBody'>ARTICLE</div><div>OTHERS</div></div>",
        "<div><div class='Article-Body'>ARTICLE</div><div>OTHERS</div></div>",
        "<div><div>ARTICLE</div><div>OTHERS</div></div>",
      })
  void tellsTheArticleFromOtherTextOfThePage(String layout) {
    String other = "<div><div><p>" + SECOND.replace("night", "moon") + "</p></div></div>";
    String article = ("<p>" + FIRST + "</p><p>" + SECOND + "</p>").repeat(10);
    String html = layout.replace("ARTICLE", article).replace("OTHERS", other.repeat(8));

    String body = read("<html><body>" + html + "</body></html>").body();

    assertEquals(10 * 2, body.split("\n\n").length);
    assertThat(body).doesNotContain("moon");
  }

  @Test
  void keepsTheFirstParagraphThatStandsInABoxOfItsOwn() {
    String summary = "<header><p>" + SECOND.replace("night", "moon").repeat(3) + "</p></header>";
    String opening = "<div class='hero'><p>" + FIRST + " " + FIRST + "</p></div>";
    String rest = "<div><div>" + ("<p>" + SECOND + "</p>").repeat(12) + "</div></div>";

    String body =
        read("<article><h1>More sleep</h1>" + summary + opening + rest + "</article>").body();

    assertThat(body).startsWith(FIRST + " " + FIRST).doesNotContain("moon");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id='app'></div><div hidden>ARTICLE</div>",
        "<div class='popup'>ARTICLE</div><p>All of this page needs a script, and you have none, sorry.</p>",
        "<script type='application/ld+json'>{'@type': 'NewsArticle', 'articleBody': 'TEXT'}</script>",
      })
  void looksAgainWhereHardlyAnythingWasFound(String html) {
    String marked = html.replace("ARTICLE", ARTICLE.repeat(2)).replace('\'', '"');

    String title = "<title>More sleep</title>";
    String body = read(title + marked.replace("TEXT", FIRST + "\\n\\n" + SECOND)).body();

    assertThat(body).contains(FIRST).contains(SECOND);
  }

  @Test
  void readsAPageOfShortLines() {
    assertEquals(
        "Closed today",
        read("<title>Inn</title><nav><a href='/'>Home</a></nav><p>Closed today").body());
  }

  @Test
  void goesOnBelowAnEmptySectionHeading() {
    DocumentText text = page("<p>" + FIRST + "</p><h4>Related Posts</h4><p>" + SECOND + "</p>");

    assertEquals(FIRST + "\n\n" + SECOND, text.body());
  }

  @Test
  void keepsTheByLineAndTheSiteAsFurniture() {
    DocumentText text =
        read(
            "<html><head><meta property='og:site_name' content='Sleepy Times'></head><body>"
                + "<h1>More sleep</h1><div class='byline'>By Anna B</div>"
                + ARTICLE
                + "</body></html>");

    assertThat(text.furniture()).containsExactly("By Anna B", "Sleepy Times");
    assertEquals("More sleep", text.titleRaw());
  }

  @Test
  void readsTheFieldsOfThePage() {
    read(
        "<html lang='en'><head><title>More sleep - Sleepy Times</title>"
            + "<link rel='canonical' href='https://sleepy.example/more'>"
            + "<meta property='article:published_time' content='2021-05-03'>"
            + "<meta name='author' content='Anna B'>"
            + "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebSite\", \"name\": \"x\"},"
            + "{\"@type\": \"NewsArticle\", \"headline\": \"More \\u0073leep\", \"datePublished\": \"2021-05-03\","
            + "\"author\": [{\"name\": \"Anna B\"}], \"publisher\": {\"name\": \"Sleepy Times\"},}]}</script>"
            + "</head><body>"
            + ARTICLE
            + "</body></html>");

    assertEquals("More sleep - Sleepy Times", metadata.get("html:title"));
    assertEquals("en", metadata.get("html:lang"));
    assertEquals("https://sleepy.example/more", metadata.get("html:canonical"));
    assertEquals("2021-05-03", metadata.get("html:article:published_time"));
    assertEquals("Anna B", metadata.get("html:meta:author"));
    assertEquals("More sleep", metadata.get("jsonld:headline"));
    assertEquals("2021-05-03", metadata.get("jsonld:datePublished"));
    assertEquals("Anna B", metadata.get("jsonld:author"));
    assertEquals("Sleepy Times", metadata.get("jsonld:publisher"));
  }

  @Test
  void numbersTheItemsOfAnOrderedList() {
    DocumentText text =
        page(ARTICLE + "<ol start='4'><li>" + FIRST + "</li><li>" + SECOND + "</li></ol>");

    assertThat(text.paragraphs())
        .extracting(p -> p.anchor())
        .containsExactly("u1", "u2", "p4", "p5");
  }

  @Test
  void keepsTheRowsOfATable() {
    DocumentText text =
        page(
            "<p>"
                + FIRST
                + "</p><table><tr><th>Town</th><th>Beds</th></tr>"
                + "<tr><td>Vientiane</td><td>12</td></tr></table><p>"
                + SECOND
                + "</p>");

    assertThat(text.body()).contains("Town | Beds\n\nVientiane | 12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void readsTheCharsetOfThePage(String charset) {
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    String said = charset.startsWith("UTF-8") ? "iso-8859-1" : charset;
    String html =
        mark
            + "<html><head><meta charset='"
            + said
            + "'></head><body><p>A communiqué on rest: "
            + FIRST
            + "</p></body></html>";

    assertThat(read(html, Charset.forName(charset)).body()).contains("communiqué");
  }

  @Test
  void readsAPageThatCallsItselfUtf8AndIsNot() {
    String html =
        "<html><head><meta charset='utf-8'></head><body><p>A communiqué on rest: “"
            + FIRST
            + "”</p></body></html>";

    assertThat(read(html, Charset.forName("windows-1252")).body())
        .contains("A communiqué on rest: “" + FIRST + "”");
  }

  @Test
  void survivesHostilePages() {
    String deep = "<div>".repeat(10_000) + ARTICLE;
    String wide = "<table><tr><td>a<td>b".repeat(3_000);
    String json = "<script type='application/ld+json'>" + "[{".repeat(100_000) + "</script>";

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> List.of(read(deep), read(wide), read(json)));
  }

  private DocumentText page(String article) {
    return read(
        "<html><head><title>More sleep</title></head><body><h1>More sleep</h1><div>"
            + article
            + "</div></body></html>");
  }

  private DocumentText read(String html) {
    return read(html, StandardCharsets.UTF_8);
  }

  private DocumentText read(String html, Charset charset) {
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    try {
      new WebPageParser()
          .parse(
              new ByteArrayInputStream(html.getBytes(charset)),
              xhtml,
              metadata,
              new ParseContext());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return new TextAssembler().assemble("text/html", xhtml.toString(), List.of(), List.of());
  }
}
