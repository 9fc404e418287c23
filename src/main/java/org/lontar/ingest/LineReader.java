package org.lontar.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Reads a file of lines as a stream; a line that is too long costs no memory. One thread. */
final class LineReader implements Closeable {

  private static final int BUFFER_BYTES = 1 << 16;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final MessageDigest digest = ContentHash.digest();
  private final InputStream in;
  private final int maxBytes;
  private long number;

  /**
   * A line that is not blank.
   *
   * @param number from 1
   * @param bytes without the end of line; null where it is too long
   */
  @SuppressWarnings("ArrayRecordComponent") // lives for one step of the loop, never compared
  record Line(long number, byte @Nullable [] bytes) {}

  LineReader(Path file, int maxBytes) throws IOException {
    InputStream raw = Files.newInputStream(file);
    this.in = new BufferedInputStream(new DigestInputStream(raw, digest), BUFFER_BYTES);
    this.maxBytes = maxBytes;
    skipByteOrderMark();
  }

  /** The next line that is not blank, or null at the end. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean isTooLong = false;
    boolean isBlank = true;
    for (int b = in.read(); ; b = in.read()) {
      if (b == '\n' || b < 0) {
        number++;
        if (!isBlank) {
          return new Line(number, isTooLong ? null : bytes.toByteArray());
        }
        if (b < 0) {
          return null;
        }
        bytes.reset();
        isTooLong = false;
      } else {
        isBlank &= b == ' ' || b == '\t' || b == '\r';
        isTooLong |= bytes.size() >= maxBytes;
        if (isTooLong) {
          bytes.reset();
        } else {
          bytes.write(b);
        }
      }
    }
  }

  /** The hash of the whole file, after the last line. */
  String contentHash() {
    return ContentHash.hex(digest);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void skipByteOrderMark() throws IOException {
    in.mark(BYTE_ORDER_MARK.length);
    for (byte expected : BYTE_ORDER_MARK) {
      if ((byte) in.read() != expected) {
        in.reset();
        return;
      }
    }
  }
}
