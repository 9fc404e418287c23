package org.lontar.extract.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AbstractEncodingDetectorParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.txt.TXTParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika's door for JSON: an article in the answer of a publishing system is read as the page it is
 * part of, all other JSON as plain text. Thread-safe.
 */
public final class JsonArticleParser extends AbstractEncodingDetectorParser {

  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("json"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    byte[] bytes = stream.readAllBytes();
    String json =
        PageCharset.decode(bytes, PageCharset.of(bytes, getEncodingDetector(context), metadata));
    Optional<JsonArticle> article = JsonArticle.of(json);
    if (article.isPresent()) {
      byte[] page = article.get().page().getBytes(StandardCharsets.UTF_8);
      new WebPageParser().parse(new ByteArrayInputStream(page), handler, metadata, context);
    } else {
      new TXTParser().parse(new ByteArrayInputStream(bytes), handler, metadata, context);
    }
  }
}
