package org.lontar.extract;

import java.time.Instant;
import java.util.Optional;
import org.apache.tika.pipes.PipesServer;

/**
 * Ends the worker when its parent has gone or a part has had its time, even while a parser runs in
 * an endless loop: a thread of its own, and a halt that asks nobody. The parent is known by process
 * id and start time, so that neither a parent that went before the worker began nor a stranger with
 * its number is taken for it.
 */
final class WorkerWatch implements Runnable {

  /** System property of a worker: process id and start of its parent, as {@link #token} gives. */
  static final String PARENT = "lontar.parent";

  private static final long PAUSE_MILLIS = 200;

  /** Start times are told from the boot time, which moves when the clock of the machine is set. */
  private static final long CLOCK_STEP_MILLIS = 5000;

  private static final int PARENT_GONE_EXIT_CODE = 18;

  private final String parent;
  private final PartClock clock;

  /** Watches the parent named by {@code parent}, and {@code clock}. */
  WorkerWatch(String parent, PartClock clock) {
    this.parent = parent;
    this.clock = clock;
  }

  /** How a process is named to its workers. */
  static String token(ProcessHandle process) {
    return process.pid() + "@" + startMillis(process);
  }

  /** The living process that {@code token} names; empty where it has gone. */
  static Optional<ProcessHandle> find(String token) {
    int at = token.indexOf('@');
    long startMillis = Long.parseLong(token.substring(at + 1));
    return ProcessHandle.of(Long.parseLong(token.substring(0, at)))
        .filter(process -> Math.abs(startMillis(process) - startMillis) <= CLOCK_STEP_MILLIS)
        .filter(ProcessHandle::isAlive);
  }

  private static long startMillis(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  /** Starts the thread. */
  void start() {
    Thread thread = new Thread(this, "watch-parent-and-clock");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      Optional<ProcessHandle> process = find(parent);
      while (process.isPresent() && process.get().isAlive()) {
        if (clock.isOver()) {
          Runtime.getRuntime().halt(PipesServer.TIMEOUT_EXIT_CODE);
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException | OutOfMemoryError e) {
      Runtime.getRuntime().halt(PARENT_GONE_EXIT_CODE);
    }
    Runtime.getRuntime().halt(PARENT_GONE_EXIT_CODE);
  }
}
