package org.lontar.extract.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AbstractEncodingDetectorParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika's door for web pages: writes the article as simple XHTML and the page's fields as metadata.
 * Thread-safe.
 */
public final class WebPageParser extends AbstractEncodingDetectorParser {

  private static final long serialVersionUID = 1L;

  /** What is nested deeper is moved up; no page for readers comes near. */
  private static final int MAX_DEPTH = 512;

  private static final Set<MediaType> TYPES =
      Set.of(
          MediaType.TEXT_HTML,
          MediaType.application("xhtml+xml"),
          MediaType.application("vnd.wap.xhtml+xml"));

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    byte[] bytes = stream.readAllBytes();
    Charset charset = PageCharset.of(bytes, getEncodingDetector(context), metadata);
    String type = metadata.get(HttpHeaders.CONTENT_TYPE);
    metadata.set(HttpHeaders.CONTENT_TYPE, new MediaType(plain(type), charset).toString());
    String text = PageCharset.decode(bytes, charset);
    String html = JsonArticle.of(text).map(JsonArticle::page).orElse(text);
    Document page = parse(html);
    PageFields fields = PageFields.of(page);
    fields.addTo(metadata);
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    PageTitle title = PageTitle.of(page, fields);
    new Article(title, fields, Reading.best(page, () -> parse(html))).write(xhtml);
    xhtml.endDocument();
  }

  private static Document parse(String html) {
    return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
  }

  private static MediaType plain(String type) {
    MediaType parsed = type == null ? null : MediaType.parse(type);
    return parsed == null ? MediaType.TEXT_HTML : parsed.getBaseType();
  }
}
