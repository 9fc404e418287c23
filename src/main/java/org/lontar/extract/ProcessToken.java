package org.lontar.extract;

import java.time.Instant;
import java.util.Optional;

/**
 * Names a process by its number and its start, so that neither a process that went before we looked
 * nor a stranger with its number is taken for it. Without lambdas: a worker looks for its parent
 * before all else, and the first lambda of a process is slow.
 */
final class ProcessToken {

  /** Start times are told from the boot time, which moves when the clock of the machine is set. */
  private static final long CLOCK_STEP_MILLIS = 5000;

  private ProcessToken() {}

  /** The name of a process, for example {@code 4711@1700000000000}. */
  static String of(ProcessHandle process) {
    return process.pid() + "@" + startMillis(process);
  }

  /** The living process that {@code token} names; empty where it has gone. */
  static Optional<ProcessHandle> find(String token) {
    int at = token.indexOf('@');
    long startMillis = Long.parseLong(token.substring(at + 1));
    Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(token.substring(0, at)));
    return process.isPresent()
            && process.get().isAlive()
            && Math.abs(startMillis(process.get()) - startMillis) <= CLOCK_STEP_MILLIS
        ? process
        : Optional.empty();
  }

  private static long startMillis(ProcessHandle process) {
    Optional<Instant> start = process.info().startInstant();
    return start.isPresent() ? start.get().toEpochMilli() : 0;
  }
}
