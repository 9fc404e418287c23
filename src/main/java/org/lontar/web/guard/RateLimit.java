package org.lontar.web.guard;

import java.net.InetAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Lets each network ask so many times a minute, with a reserve for bursts; the machine's own
 * addresses ask as often as they like. Thread-safe.
 *
 * <p>An IPv6 caller is counted with its whole /64 network, which one household commonly has.
 */
public final class RateLimit {
  /** Buckets kept; the one unused longest makes room. A forgotten caller starts with a full one. */
  private static final int MAX_BUCKETS = 10_000;

  private static final double NANOS_A_MINUTE = 60e9;

  private final double tokensPerNano;
  private final int burst;
  private final LongSupplier nanoClock;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

  private record Bucket(double tokens, long atNanos) {}

  /**
   * A limit.
   *
   * @param requestsPerMinute how fast a bucket fills, at least 1
   * @param burst how much it holds, at least 1
   * @param nanoClock a clock that never goes back, in nanoseconds
   */
  public RateLimit(int requestsPerMinute, int burst, LongSupplier nanoClock) {
    if (requestsPerMinute < 1 || burst < 1) {
      throw new IllegalArgumentException("a rate limit must let somebody in");
    }
    this.tokensPerNano = requestsPerMinute / NANOS_A_MINUTE;
    this.burst = burst;
    this.nanoClock = nanoClock;
  }

  /**
   * Takes one request of {@code caller}.
   *
   * @throws TooManyRequestsException where none is left, with the time until the next
   */
  public void take(InetAddress caller) {
    if (caller.isLoopbackAddress()) {
      return;
    }
    synchronized (buckets) {
      long now = nanoClock.getAsLong();
      String network = networkOf(caller);
      double tokens = tokensOf(network, now);
      if (tokens < 1) {
        long waitNanos = (long) ((1 - tokens) / tokensPerNano);
        throw TooManyRequestsException.ofCaller(Duration.ofNanos(waitNanos));
      }
      buckets.put(network, new Bucket(tokens - 1, now));
      dropOldest();
    }
  }

  private double tokensOf(String network, long now) {
    Bucket bucket = buckets.get(network);
    return bucket == null
        ? burst
        : Math.min(burst, bucket.tokens() + (now - bucket.atNanos()) * tokensPerNano);
  }

  private void dropOldest() {
    if (buckets.size() > MAX_BUCKETS) {
      var oldest = buckets.entrySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }

  /** Names the network that a caller is counted with. */
  static String networkOf(InetAddress caller) {
    byte[] bytes = caller.getAddress();
    int kept = bytes.length == 16 ? 8 : bytes.length;
    StringBuilder network = new StringBuilder();
    for (int i = 0; i < kept; i++) {
      network.append(bytes[i]).append('.');
    }
    return network.toString();
  }
}
