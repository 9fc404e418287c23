package org.lontar.extract;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder for this run's temporary files, removed at the end. Its name tells the process that made
 * it, so that the next run removes what a killed one left, and leaves alone what a living one uses.
 * Thread-safe.
 */
final class WorkFolder implements Closeable {

  private static final String PREFIX = "run-";

  /** Two extractors of one process don't share a folder. */
  private static final AtomicLong NUMBER = new AtomicLong();

  private final Path path;
  private final AtomicLong files = new AtomicLong();

  private WorkFolder(Path path) {
    this.path = path;
  }

  /** Makes a folder in {@code parent}, and removes those of processes that are no more. */
  static WorkFolder open(Path parent) throws IOException {
    Files.createDirectories(parent);
    removeLeftovers(parent);
    String process = ProcessToken.of(ProcessHandle.current());
    Path path = parent.resolve(PREFIX + process + "-" + NUMBER.incrementAndGet());
    return new WorkFolder(Files.createDirectories(path.toAbsolutePath()));
  }

  /** A path in the folder that was not given before. */
  Path newPath(String name) {
    return path.resolve(name + "-" + files.incrementAndGet());
  }

  @Override
  public void close() throws IOException {
    delete(path);
  }

  /** Removes a file, or a folder with all in it, without following links; no fault if gone. */
  static void delete(Path path) throws IOException {
    try {
      Files.walkFileTree(path, new Deletion());
    } catch (NoSuchFileException e) {
      return;
    }
  }

  private static void removeLeftovers(Path parent) throws IOException {
    List<Path> leftovers;
    try (Stream<Path> runs = Files.list(parent)) {
      leftovers = runs.filter(WorkFolder::isLeftover).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path leftover : leftovers) {
      delete(leftover);
    }
  }

  private static boolean isLeftover(Path run) {
    String name = String.valueOf(run.getFileName());
    if (!name.matches(PREFIX + "\\d+@\\d+-\\d+")) {
      return false;
    }
    return ProcessToken.find(name.substring(PREFIX.length(), name.lastIndexOf('-'))).isEmpty();
  }

  /** Deletes what it visits; what another process deletes meanwhile is no fault. */
  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e)
        throws IOException {
      if (e != null) {
        throw e;
      }
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
