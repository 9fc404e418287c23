package org.lontar.web;

import java.time.Duration;
import java.util.List;
import org.lontar.web.guard.BaseAddress;

/**
 * Limits of the server, and the address that it is known by. Immutable.
 *
 * @param requestsPerMinute how often one address other than the machine's own may ask
 * @param burst how many requests of one address may come at once
 * @param proxies literal addresses of proxies whose {@code X-Forwarded-For} is believed
 * @param searchesAtOnce how many searches run at the same time, at least 1
 * @param searchWait how long a search waits for its turn
 * @param maxHeadBytes length of a request's line and headers, in bytes
 * @param base the address that the portal is known by
 */
public record WebConfig(
    int requestsPerMinute,
    int burst,
    List<String> proxies,
    int searchesAtOnce,
    Duration searchWait,
    int maxHeadBytes,
    BaseAddress base) {

  /** Room for the longest query that is read to its end, three bytes a character, encoded. */
  private static final int DEFAULT_HEAD_BYTES = 96 * 1024;

  /** Copies the list. */
  public WebConfig {
    proxies = List.copyOf(proxies);
  }

  /** These limits of a portal that is known by the host of each request. */
  public WebConfig(
      int requestsPerMinute,
      int burst,
      List<String> proxies,
      int searchesAtOnce,
      Duration searchWait,
      int maxHeadBytes) {
    this(
        requestsPerMinute,
        burst,
        proxies,
        searchesAtOnce,
        searchWait,
        maxHeadBytes,
        BaseAddress.ofRequests());
  }

  /** Limits that fit one machine and its readers. */
  public static WebConfig defaults() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new WebConfig(
        300, 100, List.of(), Math.max(2, processors), Duration.ofSeconds(5), DEFAULT_HEAD_BYTES);
  }

  /** These limits with others for callers. */
  public WebConfig withCallers(int perMinute, int atOnce, List<String> trustedProxies) {
    return new WebConfig(
        perMinute, atOnce, trustedProxies, searchesAtOnce, searchWait, maxHeadBytes, base);
  }

  /** These limits of a portal that is known by another address. */
  public WebConfig withBase(BaseAddress other) {
    return new WebConfig(
        requestsPerMinute, burst, proxies, searchesAtOnce, searchWait, maxHeadBytes, other);
  }
}
