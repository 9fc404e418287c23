package org.lontar.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaPagedText;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.renderer.PageBasedRenderResults;
import org.apache.tika.renderer.PageRangeRequest;
import org.apache.tika.renderer.RenderRequest;
import org.apache.tika.renderer.RenderResult;
import org.apache.tika.renderer.RenderResults;
import org.apache.tika.renderer.pdf.pdfbox.PDDocumentRenderer;
import org.lontar.extract.ocr.OcrSession;
import org.lontar.extract.ocr.PagePainter;

/**
 * What Tika asks for each page of a PDF: leaves the page's text in the context for {@link
 * PageParser}, or paints a picture of it where it has hardly any, or letters of which nothing says
 * what they are. Immutable.
 */
public final class PageReader implements PDDocumentRenderer {

  private static final long serialVersionUID = 1L;

  private static final Set<MediaType> TYPES = Set.of(MediaType.application("pdf"));

  /** A page with no more letters than its number has none of its own. */
  private static final int MOST_LETTERS_OF_A_PICTURE = 10;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  @Override
  public RenderResults render(
      InputStream stream, Metadata metadata, ParseContext context, RenderRequest... requests)
      throws IOException {
    PageBasedRenderResults results = new PageBasedRenderResults(new TemporaryResources());
    OcrSession session = context.get(OcrSession.class);
    if (session != null
        && stream instanceof TikaInputStream tika
        && tika.getOpenContainer() instanceof PDDocument document
        && requests.length == 1
        && requests[0] instanceof PageRangeRequest range) {
      results.add(read(document, range.getFrom(), session, context));
    }
    return results;
  }

  private static RenderResult read(
      PDDocument document, int page, OcrSession session, ParseContext context) throws IOException {
    PageStripper stripper = new PageStripper();
    List<PageLine> lines = lines(stripper, document, page);
    int letters = lines.stream().mapToInt(PageLine::length).sum();
    boolean illegible = stripper.unknownLetters() > letters;
    if (letters == 0) {
      session.notes().addWithoutLetters(page);
    }
    if (!illegible || !session.reads()) {
      context.set(PageText.class, new PageText(lines, height(document.getPage(page - 1))));
    }
    if ((letters <= MOST_LETTERS_OF_A_PICTURE || illegible) && session.reads()) {
      return new PagePainter().paint(document, page, illegible, session);
    }
    Metadata metadata = new Metadata();
    metadata.set(TikaPagedText.PAGE_NUMBER, page);
    metadata.set(PagePainter.NOTHING, "true");
    return new RenderResult(RenderResult.STATUS.SUCCESS, page, "", metadata);
  }

  /** A damaged page fails as one, whatever PDFBox stumbles over. */
  private static List<PageLine> lines(PageStripper stripper, PDDocument document, int page)
      throws IOException {
    try {
      return stripper.lines(document, page);
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  private static float height(PDPage page) {
    PDRectangle box = page.getCropBox();
    return page.getRotation() % 180 == 0 ? box.getHeight() : box.getWidth();
  }
}
