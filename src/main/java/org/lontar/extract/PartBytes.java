package org.lontar.extract;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;

/** The bytes of a part, in memory or in a file. One thread. */
sealed interface PartBytes {

  /** A new stream over all of them. */
  TikaInputStream open() throws IOException;

  /** Writes them to {@code target}, where they may be moved instead; of no use after that. */
  void deliver(Path target) throws IOException;

  /** So many of them from {@code start}, or fewer where they end, a character for each. */
  String read(long start, int length) throws IOException;

  /** Their number. */
  long size() throws IOException;

  /** Few bytes: a file for each would cost more than reading it. */
  final class InMemory implements PartBytes {
    private final byte[] bytes;

    /** Takes the array itself, which must not change. */
    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public TikaInputStream open() throws IOException {
      return TikaInputStream.get(bytes);
    }

    @Override
    public void deliver(Path target) throws IOException {
      Files.write(target, bytes);
    }

    @Override
    public String read(long start, int length) {
      int from = (int) Math.min(start, bytes.length);
      int count = Math.min(length, bytes.length - from);
      return new String(bytes, from, count, StandardCharsets.ISO_8859_1);
    }

    @Override
    public long size() {
      return bytes.length;
    }
  }

  /**
   * Many bytes.
   *
   * @param file where they are
   */
  record InFile(Path file) implements PartBytes {
    @Override
    public TikaInputStream open() throws IOException {
      return TikaInputStream.get(file);
    }

    @Override
    public void deliver(Path target) throws IOException {
      Files.move(file, target);
    }

    @Override
    public String read(long start, int length) throws IOException {
      try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
        byte[] read = new byte[Math.clamp(in.length() - start, 0, length)];
        in.seek(Math.min(start, in.length()));
        in.readFully(read);
        return new String(read, StandardCharsets.ISO_8859_1);
      }
    }

    @Override
    public long size() throws IOException {
      return Files.size(file);
    }
  }
}
