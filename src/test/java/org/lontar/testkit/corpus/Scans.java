package org.lontar.testkit.corpus;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Pages as a scanner leaves them: pictures of words, the same on every machine. */
public final class Scans {

  private static final int WIDTH = 1654;
  private static final int HEIGHT = 2339;
  private static final int MARGIN = 180;
  private static final int LEADING = 56;
  private static final float LETTERS = 36;

  private Scans() {}

  /** A page with these lines, an empty one for a gap. */
  public static BufferedImage page(List<String> lines) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.BLACK);
    int y = 2 * MARGIN;
    try (Outlines outlines = Outlines.open()) {
      for (String line : lines) {
        outlines.fill(graphics, line, MARGIN, y, LETTERS);
        y += LEADING;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    graphics.dispose();
    return image;
  }

  /** The page in a format of pictures: {@code png}, {@code jpg}, {@code tiff}. */
  public static byte[] picture(String format, BufferedImage page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(page, format, bytes)) {
        throw new IllegalArgumentException("no picture can be written as " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Several pages in one TIFF. */
  public static byte[] tiff(List<BufferedImage> pages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The pages as a PDF of pictures alone. */
  public static byte[] pdf(List<BufferedImage> pages) {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(1L);
      for (BufferedImage image : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.drawImage(
              LosslessFactory.createFromImage(document, image),
              0,
              0,
              PDRectangle.A4.getWidth(),
              PDRectangle.A4.getHeight());
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
