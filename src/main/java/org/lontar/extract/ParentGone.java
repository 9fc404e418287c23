package org.lontar.extract;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Whether the parent of this worker has gone. A dead process whose own parent doesn't ask for it
 * still counts as alive for the system, but its children have another parent from that moment on.
 * Thread-safe.
 */
final class ParentGone implements BooleanSupplier {

  private final Optional<ProcessHandle> parent;

  /** Looks for the process that {@code token} names, as {@link ProcessToken} gave it. */
  ParentGone(String token) {
    this.parent = ProcessToken.find(token);
  }

  @Override
  public boolean getAsBoolean() {
    Optional<ProcessHandle> current = ProcessHandle.current().parent();
    return parent.isEmpty()
        || current.isEmpty()
        || current.get().pid() != parent.get().pid()
        || !parent.get().isAlive();
  }
}
