package org.lontar.web.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds back the first bytes of a response, so that an error among them can still be told on a page
 * of its own; after them everything goes out as it comes. One thread.
 */
public final class FileStream extends OutputStream {
  /** Enough for most errors of a search, and little to hold. */
  private static final int HELD_BACK = 16_384;

  /** Opens the response when the first bytes leave. */
  @FunctionalInterface
  public interface Opening {
    /** Sets the headers and returns the body. */
    OutputStream open() throws IOException;
  }

  private final Opening opening;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private @Nullable OutputStream opened;

  /** Nothing is opened yet. */
  public FileStream(Opening opening) {
    this.opening = opening;
  }

  /** Whether bytes may have left: an error can't be told any more then, only shown by a break. */
  public boolean isOpen() {
    return opened != null;
  }

  @Override
  public void write(int b) throws IOException {
    out().write(b);
    openWhereFull();
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out().write(bytes, offset, length);
    openWhereFull();
  }

  private OutputStream out() {
    return opened == null ? held : opened;
  }

  private void openWhereFull() throws IOException {
    if (!isOpen() && held.size() >= HELD_BACK) {
      open();
    }
  }

  private OutputStream open() throws IOException {
    OutputStream out = opening.open();
    opened = out;
    held.writeTo(out);
    held.reset();
    return out;
  }

  /** Sends what is held back; the body stays the server's to close. */
  public void finish() throws IOException {
    OutputStream out = opened == null ? open() : opened;
    out.flush();
  }
}
