package org.lontar.testkit.corpus;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.lontar.testkit.corpus.Manuscript.Block;

/**
 * A page that is one picture in black and white, a little askew and with specks of dust.
 *
 * <p>Letters are filled outlines and not text of the machine's fonts, so that the picture is the
 * same everywhere. At most one page; what does not fit is a fault of the manuscript.
 */
final class ScannedPage {

  private static final int WIDTH = 1240;
  private static final int HEIGHT = 1754;
  private static final int MARGIN = 140;
  private static final float LETTERS = 25;
  private static final int LEADING = 36;
  private static final int SPECKS = 150;

  private int y = 200;

  /** Adds the page with all of {@code manuscript} to {@code document}. */
  void add(PDDocument document, Manuscript manuscript) throws IOException {
    PDImageXObject image = CCITTFactory.createFromImage(document, draw(manuscript));
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
      content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
    }
  }

  private BufferedImage draw(Manuscript manuscript) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.BLACK);
    dust(graphics);
    graphics.transform(new AffineTransform(1, 0.004, -0.004, 1, 4, -2));
    try (Outlines outlines = Outlines.open()) {
      lines(graphics, outlines, manuscript.title(), LETTERS * 1.2f);
      for (Block block : manuscript.blocks()) {
        lines(graphics, outlines, text(block), LETTERS);
      }
    }
    graphics.dispose();
    return image;
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Text(var text) -> text;
      case Block.Heading(var text) -> text;
      case Block.Centered(var text) -> text;
      case Block.Item(var text) -> text;
      case Block.Table(var rows) ->
          throw new IllegalArgumentException("no tables on a scanned page: " + rows);
    };
  }

  private void lines(Graphics2D graphics, Outlines outlines, String text, float size)
      throws IOException {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (outlines.width(line + " " + word, size) > WIDTH - 2 * MARGIN) {
        line(graphics, outlines, line.toString(), size);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    line(graphics, outlines, line.toString(), size);
    y += LEADING / 2;
  }

  private void line(Graphics2D graphics, Outlines outlines, String line, float size)
      throws IOException {
    if (y > HEIGHT - MARGIN) {
      throw new IllegalArgumentException("more text than a scanned page holds: " + line);
    }
    outlines.fill(graphics, line, MARGIN, y, size);
    y += LEADING;
  }

  private static void dust(Graphics2D graphics) {
    Random random = new Random(7);
    for (int i = 0; i < SPECKS; i++) {
      graphics.fillRect(random.nextInt(WIDTH), random.nextInt(HEIGHT), 2, 2);
    }
  }
}
