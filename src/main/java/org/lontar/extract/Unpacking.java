package org.lontar.extract;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Copies entries out of their container, hashing them on the way, until all of them together have
 * reached the limit of bytes: small ones into memory, others into files. One thread.
 */
final class Unpacking {

  private static final int MAX_BYTES_IN_MEMORY = 1 << 20;
  private static final int BUFFER_BYTES = 64 * 1024;

  private long bytesLeft;

  /** May copy {@code maxBytes} in all. */
  Unpacking(long maxBytes) {
    this.bytesLeft = maxBytes;
  }

  /**
   * An entry out of its container; closing it removes its file.
   *
   * @param bytes its bytes
   * @param contentHash lower-case hex SHA-256
   * @param sizeBytes their number
   */
  record Unpacked(PartBytes bytes, String contentHash, long sizeBytes) implements Closeable {
    @Override
    public void close() throws IOException {
      if (bytes instanceof PartBytes.InFile(Path file)) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Copies all of {@code in}; null where the limit of bytes is reached, with nothing left. */
  @Nullable Unpacked copy(InputStream in) throws IOException {
    byte[] head = in.readNBytes(MAX_BYTES_IN_MEMORY);
    MessageDigest digest = sha256();
    if (head.length < MAX_BYTES_IN_MEMORY) {
      digest.update(head);
      return take(head.length)
          ? new Unpacked(new PartBytes.InMemory(head), hex(digest), head.length)
          : null;
    }
    return copyToFile(new SequenceInputStream(new ByteArrayInputStream(head), in), digest);
  }

  private @Nullable Unpacked copyToFile(InputStream in, MessageDigest digest) throws IOException {
    Path file = Files.createTempFile("entry", ".bin");
    boolean isWhole = false;
    try (OutputStream out = Files.newOutputStream(file)) {
      isWhole = copy(in, out, digest);
    } finally {
      if (!isWhole) {
        Files.delete(file);
      }
    }
    return isWhole ? new Unpacked(new PartBytes.InFile(file), hex(digest), Files.size(file)) : null;
  }

  private boolean copy(InputStream in, OutputStream out, MessageDigest digest) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      if (!take(read)) {
        return false;
      }
      digest.update(buffer, 0, read);
      out.write(buffer, 0, read);
    }
    return true;
  }

  /** Whether so many bytes are still allowed; once they are not, none are. */
  private boolean take(int bytes) {
    boolean isAllowed = bytes <= bytesLeft;
    bytesLeft = isAllowed ? bytesLeft - bytes : 0;
    return isAllowed;
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
