package org.lontar.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes small files together: first all beside their places under hidden names, durably, then each
 * takes its place at once. What fails on the way leaves the former files; a process that dies while
 * they take their places leaves each file whole, old or new. One thread.
 */
final class WholeFiles implements AutoCloseable {

  private final Map<Path, Path> waiting = new LinkedHashMap<>();
  private final TreeSet<Path> removals = new TreeSet<>();

  /** Writes a file beside its place; an empty text removes the one that is there. */
  void add(Path file, String text) throws IOException {
    if (text.isEmpty()) {
      removals.add(file);
      return;
    }
    Path hidden = hidden(file);
    waiting.put(file, hidden);
    try (FileChannel out =
        FileChannel.open(
            hidden,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
  }

  /** Puts all of them in their places. */
  void apply() throws IOException {
    TreeSet<Path> folders = new TreeSet<>();
    for (Map.Entry<Path, Path> file : waiting.entrySet()) {
      Files.move(
          file.getValue(),
          file.getKey(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      folders.add(file.getKey().toAbsolutePath().getParent());
    }
    for (Path file : removals) {
      Files.deleteIfExists(file);
    }
    for (Path folder : folders) {
      try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
        entries.force(true);
      }
    }
    waiting.clear();
  }

  /** Removes what was not put in its place. */
  @Override
  public void close() throws IOException {
    for (Path hidden : waiting.values()) {
      Files.deleteIfExists(hidden);
    }
  }

  /** By the bytes of the name, whatever the locale of the process. */
  private static Path hidden(Path file) {
    String uri = file.toUri().toString();
    int name = uri.lastIndexOf('/') + 1;
    return Path.of(URI.create(uri.substring(0, name) + "." + uri.substring(name) + ".new"));
  }
}
