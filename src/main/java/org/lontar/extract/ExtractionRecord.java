package org.lontar.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The file of one record: a mark, the version that made it, the extraction deflated, and at the end
 * the checksum of all before it. The checksum is held against the bytes before any of them is
 * believed; neither way holds more than the extraction itself in memory.
 */
final class ExtractionRecord {

  private static final int MARK = 0x4C784501;
  private static final int CHECKSUM_BYTES = Long.BYTES;
  private static final int BUFFER_BYTES = 8192;

  private ExtractionRecord() {}

  /** Writes a record; the file is whole only when this returns. */
  static void write(Path file, String version, Extraction extraction) throws IOException {
    CRC32C checksum = new CRC32C();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file))) {
      CheckedOutputStream checked = new CheckedOutputStream(raw, checksum);
      DataOutputStream head = new DataOutputStream(checked);
      head.writeInt(MARK);
      head.writeInt(ExtractionCodec.VERSION);
      head.writeUTF(version);
      head.flush();
      DeflaterOutputStream deflated = new DeflaterOutputStream(checked, deflater, BUFFER_BYTES);
      DataOutputStream body =
          new DataOutputStream(new BufferedOutputStream(deflated, BUFFER_BYTES));
      ExtractionCodec.write(extraction, body);
      body.flush();
      deflated.finish();
      raw.write(ByteBuffer.allocate(CHECKSUM_BYTES).putLong(checksum.getValue()).array());
    } finally {
      deflater.end();
    }
  }

  /**
   * Reads a record; empty where another version made it.
   *
   * @throws DamagedRecordException where the bytes are not what was written
   */
  static Optional<Extraction> read(Path file, String version) throws IOException {
    long bodyEnd = Files.size(file) - CHECKSUM_BYTES;
    if (bodyEnd <= 0 || !isSound(file, bodyEnd)) {
      throw new DamagedRecordException("the checksum differs: " + file, null);
    }
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
      DataInputStream head = new DataInputStream(raw);
      if (head.readInt() != MARK
          || head.readInt() != ExtractionCodec.VERSION
          || !head.readUTF().equals(version)) {
        return Optional.empty();
      }
      InputStream inflated = new BufferedInputStream(new InflaterInputStream(raw), BUFFER_BYTES);
      return Optional.of(ExtractionCodec.read(new DataInputStream(inflated)));
    } catch (IOException e) {
      throw new DamagedRecordException("it can't be decoded: " + file, e);
    }
  }

  private static boolean isSound(Path file, long bodyEnd) throws IOException {
    CRC32C checksum = new CRC32C();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      long left = bodyEnd;
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
        if (read < 0) {
          return false;
        }
        checksum.update(buffer, 0, read);
        left -= read;
      }
      return in.readLong() == checksum.getValue();
    }
  }
}
