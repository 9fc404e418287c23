package org.lontar.extract;

import java.util.function.BooleanSupplier;

/**
 * Ends this process when its time has come, even while a parser runs in an endless loop: a thread
 * of its own, and a halt that asks nobody. The programs that it started end too.
 */
final class WorkerWatch implements Runnable {

  private static final long PAUSE_MILLIS = 200;

  private final BooleanSupplier isTimeToEnd;
  private final int exitCode;

  /** Ends the process with {@code exitCode} once {@code isTimeToEnd}, asked five times a second. */
  WorkerWatch(BooleanSupplier isTimeToEnd, int exitCode) {
    this.isTimeToEnd = isTimeToEnd;
    this.exitCode = exitCode;
  }

  /** Starts the thread. */
  void start(String name) {
    Thread thread = new Thread(this, name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      while (!isTimeToEnd.getAsBoolean()) {
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException | OutOfMemoryError e) {
      Runtime.getRuntime().halt(exitCode);
    }
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(exitCode);
  }
}
