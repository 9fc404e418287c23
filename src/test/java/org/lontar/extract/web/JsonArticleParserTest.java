package org.lontar.extract.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.document.DocumentText;
import org.lontar.extract.TextAssembler;

/** Answers of publishing systems; the article in them is read as from its page. */
class JsonArticleParserTest {

  private static final String FIRST =
      "The ministers met for two days in the capital and spoke about the rest that people need.";
  private static final String SECOND = "They agreed that the night should be quiet & dark.";

  private final Metadata metadata = new Metadata();

  @Test
  void isFoundForJson() {
    assertInstanceOf(
        JsonArticleParser.class,
        new DefaultParser().getParsers().get(MediaType.application("json")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id': 7, 'title': {'rendered': 'Rest &#8211; and sleep'}, 'content': {'rendered': 'HTML', 'protected': false}}",
        "[{'title': {'rendered': 'Rest &#8211; and sleep'}, 'content': {'rendered': 'ESCAPED'}}]",
        "{'data': {'title': 'Rest &#8211; and sleep', 'body': 'HTML'}}",
      })
  void readsTheArticleOfAnAnswer(String json) {
    DocumentText text = read(new JsonArticleParser(), json);

    assertEquals("Rest – and sleep", text.titleRaw());
    assertEquals(FIRST + "\n\n" + SECOND, text.body());
  }

  @Test
  void readsAnAnswerThatWasSavedAsAPage() {
    String json = "{'title': {'rendered': 'Rest'}, 'content': {'rendered': 'HTML'}}";

    assertEquals(FIRST + "\n\n" + SECOND, read(new WebPageParser(), json).body());
  }

  @Test
  void tellsDateAndAddress() {
    read(
        new JsonArticleParser(),
        "{'date': '2021-05-03T08:00:00', 'link': 'https://sleepy.example/more',"
            + " 'title': {'rendered': 'Rest'}, 'content': {'rendered': 'HTML'}}");

    assertEquals("2021-05-03T08:00:00", metadata.get("html:article:published_time"));
    assertEquals("https://sleepy.example/more", metadata.get("html:canonical"));
  }

  @Test
  void leavesOtherJsonAsItIs() {
    String body =
        read(new JsonArticleParser(), "{'title': 'Beds', 'rows': ['Vientiane', 12]}").body();

    assertThat(body).contains("\"title\": \"Beds\"").contains("Vientiane");
  }

  private DocumentText read(Parser parser, String template) {
    String html = "<p>" + FIRST + "</p>\\n<p>" + SECOND.replace("&", "&amp;") + "<\\/p>";
    String escaped =
        html.replace("\\/", "/").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    String json = template.replace('\'', '"').replace("HTML", html).replace("ESCAPED", escaped);
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    try {
      parser.parse(
          new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
          xhtml,
          metadata,
          new ParseContext());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return new TextAssembler().assemble("application/json", xhtml.toString(), List.of(), List.of());
  }
}
