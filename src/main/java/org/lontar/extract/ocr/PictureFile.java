package org.lontar.extract.ocr;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that is a picture, or several: a scanner writes all pages of a document into one TIFF. One
 * thread; closing it removes what it wrote.
 */
final class PictureFile implements Closeable {

  private final Path file;
  private final @Nullable ImageInputStream stream;
  private final @Nullable ImageReader reader;
  private final int pages;
  private @Nullable Path single;

  private PictureFile(
      Path file, @Nullable ImageInputStream stream, @Nullable ImageReader reader, int pages) {
    this.file = file;
    this.stream = stream;
    this.reader = reader;
    this.pages = pages;
  }

  /** Opens a picture; nothing of it is decoded yet. */
  static PictureFile open(Path file) throws IOException {
    ImageInputStream stream = ImageIO.createImageInputStream(file.toFile());
    Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      stream.close();
      return new PictureFile(file, null, null, 1);
    }
    ImageReader reader = readers.next();
    reader.setInput(stream);
    boolean isTiff = reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("tif");
    return new PictureFile(file, stream, reader, isTiff ? reader.getNumImages(true) : 1);
  }

  /** How many pictures it holds; the frames of an animation are one. */
  int pages() {
    return pages;
  }

  /** Width by height; 0 where Java can't tell. */
  long pixels(int page) throws IOException {
    return reader == null ? 0 : (long) reader.getWidth(page - 1) * reader.getHeight(page - 1);
  }

  /** A file with this page alone, until the next is asked for. */
  Path page(int page) throws IOException {
    if (pages == 1 || reader == null) {
      return file;
    }
    forget();
    Path picture = Files.createTempFile("page", ".png");
    single = picture;
    BufferedImage image = reader.read(page - 1);
    ImageIO.write(image, "png", picture.toFile());
    return picture;
  }

  private void forget() throws IOException {
    if (single != null) {
      Files.deleteIfExists(single);
    }
  }

  @Override
  public void close() throws IOException {
    forget();
    if (reader != null) {
      reader.dispose();
    }
    if (stream != null) {
      stream.close();
    }
  }
}
