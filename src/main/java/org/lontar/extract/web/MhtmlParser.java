package org.lontar.extract.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AbstractEncodingDetectorParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.mail.RFC822Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tika's door for pages that a browser saved as one file (MHTML): the page in it is read as any
 * page, what it is drawn with is left. Tika's own reads such a file as a mail, noise and all.
 * Thread-safe.
 */
public final class MhtmlParser extends AbstractEncodingDetectorParser {

  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(new MediaType("multipart", "related"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    byte[] bytes = stream.readAllBytes();
    Optional<byte[]> page = page(bytes);
    String type = metadata.get(HttpHeaders.CONTENT_TYPE);
    if (page.isEmpty()) {
      new RFC822Parser().parse(new ByteArrayInputStream(bytes), handler, metadata, context);
    } else {
      new WebPageParser().parse(new ByteArrayInputStream(page.get()), handler, metadata, context);
      if (type != null) {
        metadata.set(HttpHeaders.CONTENT_TYPE, type);
      }
    }
  }

  private static Optional<byte[]> page(byte[] bytes) {
    String mail = new String(bytes, StandardCharsets.ISO_8859_1);
    return MimePart.firstOf(mail, "text/html")
        .map(
            part -> {
              byte[] body = part.body();
              Charset charset = part.charset();
              return charset == null || charset.equals(StandardCharsets.UTF_8)
                  ? body
                  : new String(body, charset).getBytes(StandardCharsets.UTF_8);
            });
  }
}
