package org.lontar.web.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets each network have so much long work done at once; the machine's own addresses as much as
 * they like. Thread-safe.
 *
 * <p>A client that reads slowly holds its place as long as it likes: without a limit of its own it
 * could take all of them.
 */
public final class CallerPlaces {
  /** The attribute of a request that holds its caller, an {@link InetAddress}. */
  public static final String CALLER = "lontar.caller";

  private static final Duration LATER = Duration.ofSeconds(10);

  private final int most;
  private final Map<String, Integer> taken = new HashMap<>();

  /**
   * Places.
   *
   * @param most that one network may have, at least 1
   */
  public CallerPlaces(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("nobody would have a place");
    }
    this.most = most;
  }

  /**
   * Does {@code work} in a place of {@code caller}.
   *
   * @param caller null where it is not known; those share the places of one network
   * @throws TooManyRequestsException where the caller has all its places already
   */
  public <T> T pass(@Nullable InetAddress caller, SearchGate.Work<T> work) throws IOException {
    if (caller != null && caller.isLoopbackAddress()) {
      return work.run();
    }
    String network = caller == null ? "" : RateLimit.networkOf(caller);
    enter(network);
    try {
      return work.run();
    } finally {
      leave(network);
    }
  }

  private synchronized void enter(String network) {
    int had = taken.getOrDefault(network, 0);
    if (had >= most) {
      throw TooManyRequestsException.ofCaller(LATER);
    }
    taken.put(network, had + 1);
  }

  private synchronized void leave(String network) {
    taken.computeIfPresent(network, (name, had) -> had == 1 ? null : had - 1);
  }
}
