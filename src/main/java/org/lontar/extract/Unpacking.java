package org.lontar.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Copies entries out of their container into files, hashing them on the way, until all of them
 * together have reached the limit of bytes. One thread.
 */
final class Unpacking {

  private static final int BUFFER_BYTES = 64 * 1024;

  private long bytesLeft;

  /** May write {@code maxBytes} in all. */
  Unpacking(long maxBytes) {
    this.bytesLeft = maxBytes;
  }

  /**
   * Bytes of an entry on disk.
   *
   * @param file where they are; the caller deletes it
   * @param contentHash lower-case hex SHA-256
   * @param sizeBytes their number
   */
  record Unpacked(Path file, String contentHash, long sizeBytes) {}

  /** Copies all of {@code in}; null where the limit of bytes is reached, with nothing left. */
  @Nullable Unpacked copy(InputStream in) throws IOException {
    Path file = Files.createTempFile("entry", ".bin");
    MessageDigest digest = sha256();
    boolean isWhole = false;
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      isWhole = copy(in, out);
    } finally {
      if (!isWhole) {
        Files.delete(file);
      }
    }
    return isWhole
        ? new Unpacked(file, HexFormat.of().formatHex(digest.digest()), Files.size(file))
        : null;
  }

  private boolean copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      bytesLeft -= read;
      if (bytesLeft < 0) {
        bytesLeft = 0;
        return false;
      }
      out.write(buffer, 0, read);
    }
    return true;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
