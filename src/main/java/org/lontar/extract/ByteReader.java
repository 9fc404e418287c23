package org.lontar.extract;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;

/** Reads numbers and strings out of bytes in memory, and knows how many are left. One thread. */
final class ByteReader extends DataInputStream implements ExtractionCodec.Bounded {

  private final ByteArrayInputStream bytes;

  private ByteReader(ByteArrayInputStream bytes) {
    super(bytes);
    this.bytes = bytes;
  }

  /** A reader of {@code bytes}, which must not change. */
  static ByteReader of(byte[] bytes) {
    return new ByteReader(new ByteArrayInputStream(bytes));
  }

  @Override
  public long remaining() {
    return bytes.available();
  }
}
