package org.lontar.ingest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work done by several threads whose results are taken in the order of submission, by the thread
 * that submits. Bounded in number and in bytes, so that a slow file holds up neither memory nor,
 * for a while, the others. One thread outside.
 */
final class OrderedWork implements AutoCloseable {

  private static final int WAITING_PER_THREAD = 32;
  private static final long MAX_BYTES = 64 << 20;

  private final ExecutorService threads;
  private final int maxWaiting;
  private final Deque<Step<?>> steps = new ArrayDeque<>();
  private final Map<String, Integer> files = new HashMap<>();
  private long waitingBytes;

  /** Takes a result, on the thread that submits. */
  @FunctionalInterface
  interface Taker<T> {
    void take(T result) throws IOException;
  }

  private record Step<T>(String file, long bytes, Future<T> future, Taker<T> taker) {
    void finish() throws IOException {
      taker.take(result());
    }

    private T result() {
      try {
        return future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("the run was interrupted");
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  OrderedWork(int workers) {
    this.threads =
        Executors.newFixedThreadPool(
            workers, Thread.ofPlatform().name("ingest-", 1).daemon().factory());
    this.maxWaiting = workers * WAITING_PER_THREAD;
  }

  /**
   * Has work done.
   *
   * @param file the location of the file that it belongs to
   * @param bytes about how much memory it takes
   */
  <T> void submit(String file, long bytes, Callable<T> work, Taker<T> taker) throws IOException {
    while (!steps.isEmpty() && (steps.size() >= maxWaiting || waitingBytes + bytes > MAX_BYTES)) {
      finishFirst();
    }
    steps.add(new Step<>(file, bytes, threads.submit(work), taker));
    files.merge(file, 1, Integer::sum);
    waitingBytes += bytes;
  }

  /** Whether work on a file was submitted and its result is not yet taken. */
  boolean isWaiting(String file) {
    return files.containsKey(file);
  }

  /** Takes all results. */
  void finish() throws IOException {
    while (!steps.isEmpty()) {
      finishFirst();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void finishFirst() throws IOException {
    Step<?> step = steps.remove();
    waitingBytes -= step.bytes();
    step.finish();
    files.computeIfPresent(step.file(), (file, n) -> n == 1 ? null : n - 1);
  }
}
