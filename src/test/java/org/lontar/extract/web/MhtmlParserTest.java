package org.lontar.extract.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.junit.jupiter.api.Test;
import org.lontar.document.DocumentText;
import org.lontar.extract.TextAssembler;

/** Pages that a browser saved as one file; the article in them is read as from the page. */
class MhtmlParserTest {

  private static final String FIRST =
      "The ministers met for two days in the capital, and spoke about the communiqué on rest.";
  private static final String SECOND =
      "They agreed that the night should be quiet, and that the towns should be dark for it.";
  private static final String PAGE =
      "<html><head><title>More sleep</title></head><body><nav><a href='/'>Home</a></nav>"
          + "<h1>More sleep</h1><p>FIRST</p><p>SECOND</p>"
          + "<div class='related-posts'><p>Ten pillows that changed the world, and one that did"
          + " not change it.</p></div></body></html>";

  @Test
  void isFoundForSavedPages() {
    assertInstanceOf(
        MhtmlParser.class,
        new DefaultParser().getParsers().get(new MediaType("multipart", "related")));
  }

  @Test
  void readsAQuotedPage() {
    String quoted =
        PAGE.replace("=", "=3D")
            .replace("FIRST", FIRST.replace("é", "=C3=A9").replace("ministers", "minis=\r\nters"))
            .replace("SECOND", SECOND);

    assertArticle(archive("quoted-printable", "", quoted));
  }

  @Test
  void readsAPageInBase64AndAnotherCharset() {
    byte[] page =
        PAGE.replace("FIRST", FIRST)
            .replace("SECOND", SECOND)
            .getBytes(StandardCharsets.ISO_8859_1);

    assertArticle(
        archive(
            "base64", "; charset=\"iso-8859-1\"", Base64.getMimeEncoder().encodeToString(page)));
  }

  private static void assertArticle(String archive) {
    DocumentText text = read(archive);

    assertEquals("More sleep", text.titleRaw());
    assertEquals(FIRST + "\n\n" + SECOND, text.body());
  }

  private static String archive(String encoding, String charset, String page) {
    return String.join(
        "\r\n",
        "From: <Saved by Blink>",
        "Snapshot-Content-Location: https://sleepy.example/more",
        "MIME-Version: 1.0",
        "Content-Type: multipart/related;",
        "\ttype=\"text/html\";",
        "\tboundary=\"----B1\"",
        "",
        "",
        "------B1",
        "Content-Type: text/html" + charset,
        "Content-Transfer-Encoding: " + encoding,
        "Content-Location: https://sleepy.example/more",
        "",
        page,
        "------B1",
        "Content-Type: image/png",
        "",
        "x",
        "------B1--",
        "");
  }

  private static DocumentText read(String archive) {
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    try {
      new MhtmlParser()
          .parse(
              new ByteArrayInputStream(archive.getBytes(StandardCharsets.ISO_8859_1)),
              xhtml,
              new Metadata(),
              new ParseContext());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return new TextAssembler()
        .assemble("multipart/related", xhtml.toString(), List.of(), List.of());
  }
}
