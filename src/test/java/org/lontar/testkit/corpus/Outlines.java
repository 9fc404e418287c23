package org.lontar.testkit.corpus;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The shapes of the letters of the font that PDFBox brings along. One thread. */
final class Outlines implements AutoCloseable {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  private Outlines(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
  }

  /** Opens the font; the caller closes it. */
  static Outlines open() throws IOException {
    try (InputStream in = PDFont.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new FileNotFoundException("PDFBox no longer brings " + FONT);
      }
      return new Outlines(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
    }
  }

  /** The width of {@code text} in pixels, when an em has {@code size} pixels. */
  float width(String text, float size) throws IOException {
    float units = 0;
    for (int i = 0; i < text.length(); i++) {
      units += font.getAdvanceWidth(glyphs.getGlyphId(text.charAt(i)));
    }
    return units * size / font.getUnitsPerEm();
  }

  /** Fills the letters of {@code text}, whose baseline begins at x and y. */
  void fill(Graphics2D graphics, String text, float x, float y, float size) throws IOException {
    float scale = size / font.getUnitsPerEm();
    float pen = x;
    for (int i = 0; i < text.length(); i++) {
      int glyph = glyphs.getGlyphId(text.charAt(i));
      GlyphData outline = font.getGlyph().getGlyph(glyph);
      if (outline != null) {
        GeneralPath path = outline.getPath();
        path.transform(new AffineTransform(scale, 0, 0, -scale, pen, y));
        graphics.fill(path);
      }
      pen += font.getAdvanceWidth(glyph) * scale;
    }
  }

  @Override
  public void close() throws IOException {
    font.close();
  }
}
