package org.lontar.extract;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Whether the parent of this worker has gone. Thread-safe. */
final class ParentGone implements BooleanSupplier {

  private final Optional<ProcessHandle> parent;

  /** Looks for the process that {@code token} names, as {@link ProcessToken} gave it. */
  ParentGone(String token) {
    this.parent = ProcessToken.find(token);
  }

  @Override
  public boolean getAsBoolean() {
    return parent.isEmpty() || !parent.get().isAlive();
  }
}
