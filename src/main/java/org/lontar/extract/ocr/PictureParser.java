package org.lontar.extract.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaPagedText;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads the words of a picture within the limits of its file: of a file that is one, or of a page
 * that {@link PagePainter} painted. Does nothing where no session is in the context. Used by one
 * thread.
 */
public final class PictureParser implements Parser {

  private static final long serialVersionUID = 1L;

  private static final Set<MediaType> TYPES =
      Set.of(
          MediaType.image("ocr-png"),
          MediaType.image("ocr-jpeg"),
          MediaType.image("ocr-tiff"),
          MediaType.image("ocr-bmp"),
          MediaType.image("ocr-gif"),
          MediaType.image("ocr-webp"));

  private transient @Nullable PictureReader reader;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    OcrSession session = context.get(OcrSession.class);
    return session == null ? Set.of() : TYPES;
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    OcrSession session = context.get(OcrSession.class);
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    if (session != null && session.reads() && metadata.get(PagePainter.NOTHING) == null) {
      try (TemporaryResources temporary = new TemporaryResources();
          TikaInputStream tika = TikaInputStream.get(stream, temporary, metadata)) {
        read(tika.getPath(), page(metadata), session, xhtml);
      }
    }
    xhtml.endDocument();
  }

  /** The page of a PDF that this is; empty for a file that is a picture. */
  private static Optional<Integer> page(Metadata metadata) {
    return Optional.ofNullable(metadata.getInt(TikaPagedText.PAGE_NUMBER));
  }

  private void read(
      Path file, Optional<Integer> pageOfPdf, OcrSession session, XHTMLContentHandler xhtml)
      throws IOException, SAXException {
    if (pageOfPdf.isPresent()) {
      words(file, pageOfPdf.get(), session, xhtml);
      return;
    }
    try (PictureFile picture = PictureFile.open(file)) {
      for (int page = 1; page <= picture.pages(); page++) {
        Optional<String> refusal = session.refusal(picture.pixels(page));
        if (refusal.isPresent()) {
          session.notes().addUnread(page, refusal.get());
        } else {
          xhtml.startElement("div", "class", "page");
          words(picture.page(page), page, session, xhtml);
          xhtml.endElement("div");
        }
      }
    }
  }

  private void words(Path file, int page, OcrSession session, XHTMLContentHandler xhtml)
      throws IOException, SAXException {
    long begun = System.nanoTime();
    session.begin();
    PictureReader.Outcome outcome = reader().read(file, session.setup());
    session.spent(System.nanoTime() - begun);
    switch (outcome) {
      case PictureReader.Words words -> {
        session.notes().addRead(page, words.language());
        xhtml.element("p", words.text());
      }
      case PictureReader.NoWords _ -> {
        // a photograph, or a blank page
      }
      case PictureReader.Unread unread -> session.notes().addUnread(page, unread.because());
    }
  }

  private PictureReader reader() {
    PictureReader made = reader;
    if (made == null) {
      made = new PictureReader();
      reader = made;
    }
    return made;
  }
}
