package org.lontar.web.guard;

import java.time.Duration;

/** A refusal for now: the caller may come again. */
public final class TooManyRequestsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean callersFault;
  private final Duration wait;

  private TooManyRequestsException(String message, boolean callersFault, Duration wait) {
    super(message);
    this.callersFault = callersFault;
    this.wait = wait;
  }

  /** One caller asked too often. */
  public static TooManyRequestsException ofCaller(Duration wait) {
    return new TooManyRequestsException(
        "You have sent more requests than this portal allows from one address.", true, wait);
  }

  /** All places for searches stayed taken. */
  public static TooManyRequestsException ofAll(Duration wait) {
    return new TooManyRequestsException(
        "The portal is answering as many searches as it can.", false, wait);
  }

  /** Whether this caller's own requests are the reason. */
  public boolean isCallersFault() {
    return callersFault;
  }

  /** When to come again, whole seconds and at least one. */
  public long waitSeconds() {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }
}
