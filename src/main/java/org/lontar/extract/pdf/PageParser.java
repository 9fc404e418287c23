package org.lontar.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaPagedText;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.lontar.extract.ocr.PictureParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Writes down the page that {@link PageReader} has read, and has the words of pictures read. Public
 * because Tika makes it from the worker's configuration. Used by one thread.
 */
public final class PageParser implements Parser {

  private static final long serialVersionUID = 1L;

  private final PictureParser pictures = new PictureParser();

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return pictures.getSupportedTypes(context);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    PageText page = context.get(PageText.class);
    if (page != null && metadata.get(TikaPagedText.PAGE_NUMBER) != null) {
      context.set(PageText.class, null);
      XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
      xhtml.startDocument();
      new PageWriter(xhtml).write(page.lines(), page.height());
      xhtml.endDocument();
    }
    pictures.parse(stream, handler, metadata, context);
  }
}
