package org.lontar.testkit.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Lets lines flow over the columns and pages of a PDF. Lengths are points. One thread; {@link
 * #close} ends the last page.
 */
final class PdfFlow implements AutoCloseable {

  static final float MARGIN = 72;
  private static final float GUTTER = 18;
  private static final float LEADING = 1.25f;

  private final PDDocument document;
  private final String runningHead;
  private final int columns;
  private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
  private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
  private PDPageContentStream page;
  private int pages;
  private int column;
  private float y;

  /** A flow whose first line stands at the top of a new page. */
  PdfFlow(PDDocument document, String runningHead, int columns) throws IOException {
    this.document = document;
    this.runningHead = runningHead;
    this.columns = columns;
    this.page = open();
  }

  /** The width of a column. */
  float width() {
    return (PDRectangle.A4.getWidth() - 2 * MARGIN - (columns - 1) * GUTTER) / columns;
  }

  /** The plain font, or the bold one. */
  PDFont font(boolean isBold) {
    return isBold ? bold : plain;
  }

  /** Breaks {@code text} into lines that fit {@code width}. */
  static List<String> wrap(String text, PDFont font, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? word : " " + word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Writes a paragraph and leaves a gap below it. */
  void paragraph(String text, boolean isBold, float size, boolean centered) throws IOException {
    PDFont font = font(isBold);
    for (String line : wrap(text, font, size, width())) {
      room(size * LEADING);
      float left = centered ? (width() - font.getStringWidth(line) / 1000 * size) / 2 : 0;
      show(line, font, size, columnLeft() + left, y - size);
      y -= size * LEADING;
    }
    y -= size * 0.6f;
  }

  /** Writes the cells of one row beside each other; a row never breaks over pages. */
  void row(List<List<String>> cells, float[] widths, boolean isBold, float size)
      throws IOException {
    int tallest = cells.stream().mapToInt(List::size).max().orElse(0);
    float left = columnLeft();
    for (int i = 0; i < cells.size(); i++) {
      float down = y;
      for (String line : cells.get(i)) {
        show(line, font(isBold), size, left + 3, down - size);
        down -= size * LEADING;
      }
      left += widths[i];
    }
    y -= tallest * size * LEADING + 6;
    rule();
  }

  /** Whether a block of this height still fits; if not, the next column or page is begun. */
  boolean room(float height) throws IOException {
    if (y - height >= MARGIN) {
      return true;
    }
    if (column + 1 < columns) {
      column++;
      y = PDRectangle.A4.getHeight() - MARGIN;
    } else {
      close();
      page = open();
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    String number = "– " + pages + " –";
    show(number, plain, 9, PDRectangle.A4.getWidth() / 2 - 8, MARGIN / 2);
    page.close();
  }

  private PDPageContentStream open() throws IOException {
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    pages++;
    column = 0;
    y = PDRectangle.A4.getHeight() - MARGIN;
    page = new PDPageContentStream(document, next, AppendMode.OVERWRITE, false);
    if (pages > 1) {
      show(runningHead, plain, 8, MARGIN, PDRectangle.A4.getHeight() - MARGIN / 2);
    }
    return page;
  }

  private float columnLeft() {
    return MARGIN + column * (width() + GUTTER);
  }

  private void rule() throws IOException {
    page.moveTo(columnLeft(), y + 3);
    page.lineTo(columnLeft() + width(), y + 3);
    page.stroke();
  }

  private void show(String text, PDFont font, float size, float x, float baseline)
      throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x, baseline);
    page.showText(text);
    page.endText();
  }
}
