package org.lontar.extract.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.tools.imageio.ImageIOUtil;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaPagedText;
import org.apache.tika.renderer.RenderResult;
import org.apache.tika.renderer.pdf.pdfbox.NoTextPDFRenderer;

/**
 * Paints a page of a PDF for Tesseract: in gray, without the text that the file has in legible
 * letters, so that nothing is read twice, and in fewer dots where the page is large. A page that
 * turns out blank, or that a limit keeps out, gives no picture. Immutable.
 */
public final class PagePainter {

  /** In the metadata of a page that there is no picture of. */
  public static final String NOTHING = "lontar:nothing-painted";

  private static final float POINTS_PER_INCH = 72;
  private static final float DOTS_PER_INCH = 300;

  /** Fewer make letters of the usual size illegible. */
  private static final float FEWEST_DOTS_PER_INCH = 100;

  /** A scan of so many dots is painted as it is. */
  private static final float FEWEST_SCANNED = 140;

  /** Finer scans are painted anew, in fewer dots. */
  private static final float MOST_SCANNED = 420;

  /** Darker dots than this are ink. */
  private static final int INK = 160;

  /** So few dots of ink are dust. */
  private static final int DUST = 200;

  /**
   * The picture of a page, or word that there is nothing to read.
   *
   * @param page its number, from 1
   * @param withLetters whether the letters that the file has are painted too, since nobody can tell
   *     which they are
   */
  public RenderResult paint(PDDocument document, int page, boolean withLetters, OcrSession session)
      throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaPagedText.PAGE_NUMBER, page);
    Path file = Files.createTempFile("page", ".png");
    if (!paint(document, page, withLetters, session, file)) {
      metadata.set(NOTHING, "true");
    }
    return new RenderResult(RenderResult.STATUS.SUCCESS, page, file, metadata);
  }

  private static boolean paint(
      PDDocument document, int page, boolean withLetters, OcrSession session, Path file)
      throws IOException {
    float dots = dotsPerInch(document.getPage(page - 1), session.setup().limits().maxPixels());
    var refusal = session.refusal(dots < FEWEST_DOTS_PER_INCH ? Long.MAX_VALUE : 0);
    if (refusal.isPresent()) {
      session.notes().addUnread(page, refusal.get());
      return false;
    }
    session.begin();
    PDFRenderer renderer =
        withLetters ? new PDFRenderer(document) : new NoTextPDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    BufferedImage image = renderer.renderImageWithDPI(page - 1, dots, ImageType.GRAY);
    if (isBlank(image)) {
      return false;
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      return ImageIOUtil.writeImage(image, "png", out, Math.round(dots), 1f);
    }
  }

  /**
   * As many dots as the scanner made, where it made enough: painting them larger or smaller blurs
   * the letters. Fewer where the page would have too many.
   */
  private static float dotsPerInch(PDPage page, long maxPixels) throws IOException {
    PDRectangle box = page.getCropBox();
    double inches =
        Math.max(1, box.getWidth() / POINTS_PER_INCH)
            * Math.max(1, box.getHeight() / POINTS_PER_INCH)
            * page.getUserUnit()
            * page.getUserUnit();
    double scanned =
        longestSide(page)
            * POINTS_PER_INCH
            / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
    boolean enough = scanned >= FEWEST_SCANNED && scanned <= MOST_SCANNED;
    return (float) Math.min(enough ? scanned : DOTS_PER_INCH, Math.sqrt(maxPixels / inches));
  }

  /** The longest side of a picture on the page, in dots; 0 where there is none. */
  private static int longestSide(PDPage page) throws IOException {
    int longest = 0;
    PDResources resources = page.getResources();
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)
            && resources.getXObject(name) instanceof PDImageXObject picture) {
          longest = Math.max(longest, Math.max(picture.getWidth(), picture.getHeight()));
        }
      }
    }
    return longest;
  }

  private static boolean isBlank(BufferedImage image) {
    int ink = 0;
    if (image.getRaster().getDataBuffer() instanceof DataBufferByte buffer) {
      for (byte dot : buffer.getData()) {
        ink += (dot & 0xFF) < INK ? 1 : 0;
      }
      return ink < DUST;
    }
    return false;
  }
}
