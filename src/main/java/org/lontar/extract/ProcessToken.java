package org.lontar.extract;

import java.time.Instant;
import java.util.Optional;

/**
 * Names a process by its number and its start, so that neither a process that went before we looked
 * nor a stranger with its number is taken for it.
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
    return ProcessHandle.of(Long.parseLong(token.substring(0, at)))
        .filter(process -> Math.abs(startMillis(process) - startMillis) <= CLOCK_STEP_MILLIS)
        .filter(ProcessHandle::isAlive);
  }

  private static long startMillis(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
