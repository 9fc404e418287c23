package org.lontar.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lontar.search.IndexUnavailableException;

/**
 * The lock of the index folder: one run at a time, in this process or another. The system lets go
 * of it when the process ends, however it ends.
 */
final class RunLock implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int MAX_WORDS = 1000;

  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock, waiting for whoever holds it.
   *
   * @param command what this run is, for those who wait for it
   * @param patience how long to wait
   * @param waiting is told whom it waits for, once
   * @throws IndexBusyException where it went on too long
   */
  static RunLock take(Path index, String command, Duration patience, Clock clock, Waiting waiting)
      throws IOException {
    if (Files.exists(index) && !Files.isDirectory(index)) {
      throw new IndexUnavailableException(
          index + " is a file, and so not the folder of an index.",
          "Name the folder with --index DIR or LONTAR_INDEX.");
    }
    Files.createDirectories(index);
    Path file = index.resolve("lock");
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      RunLock lock = new RunLock(channel);
      lock.await(index, patience, waiting);
      lock.write(
          "%s, process %d, since %s"
              .formatted(
                  command,
                  ProcessHandle.current().pid(),
                  clock.instant().truncatedTo(ChronoUnit.SECONDS)));
      return lock;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Is told whom a run waits for. */
  @FunctionalInterface
  interface Waiting {
    void waitingFor(String holder);
  }

  /** Lets go. */
  @Override
  public void close() throws IOException {
    try (channel) {
      channel.truncate(0);
    }
  }

  private void await(Path index, Duration patience, Waiting waiting) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    boolean isTold = false;
    while (tryLock() == null) {
      if (!isTold) {
        waiting.waitingFor(holder());
        isTold = true;
      }
      if (System.nanoTime() > end) {
        throw new IndexBusyException(
            "Another run writes the index in %s: %s.".formatted(index, holder()),
            "Wait until it has ended, or end it, and start again.",
            null);
      }
      pause();
    }
  }

  private @Nullable FileLock tryLock() throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another run of this process
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IndexBusyException("Interrupted while waiting for the index.", "Start again.", e);
    }
  }

  private String holder() throws IOException {
    ByteBuffer words = ByteBuffer.allocate(MAX_WORDS);
    channel.read(words, 0);
    String holder = new String(words.array(), 0, words.position(), StandardCharsets.UTF_8);
    return holder.isBlank() ? "one that has just begun" : holder.strip();
  }

  private void write(String holder) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    channel.force(false);
  }
}
