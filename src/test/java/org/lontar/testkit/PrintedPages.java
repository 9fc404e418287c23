package org.lontar.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A PDF set line by line at the places that a test names. One thread. */
public final class PrintedPages {

  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  /** Begins with one empty page. */
  public PrintedPages() {
    document.addPage(page);
  }

  /** Begins another page. */
  public PrintedPages nextPage() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** Prints a line, its left end so many points from the left and from the foot of the page. */
  public PrintedPages line(float size, float left, float up, String words) {
    try (var content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.beginText();
      content.setFont(FONT, size);
      content.newLineAtOffset(left, up);
      content.showText(words);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Prints lines one under another from {@code up}. */
  public PrintedPages lines(float size, float left, float up, String... lines) {
    for (int at = 0; at < lines.length; at++) {
      line(size, left, up - at * size * 1.2f, lines[at]);
    }
    return this;
  }

  /** The PDF; nothing can be printed after that. */
  public byte[] bytes() {
    try (document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
