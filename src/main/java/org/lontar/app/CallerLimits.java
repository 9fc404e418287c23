package org.lontar.app;

import java.net.InetAddress;
import java.util.List;

/**
 * How much callers from other machines may ask. Immutable.
 *
 * @param requestsPerMinute of one address, at least 1
 * @param burst how many of one address may come at once, at least 1
 * @param proxies literal addresses of proxies whose {@code X-Forwarded-For} is believed
 */
public record CallerLimits(int requestsPerMinute, int burst, List<String> proxies) {

  /** Where nobody says otherwise: enough for readers, too little to fetch the collection. */
  public static final CallerLimits DEFAULT = new CallerLimits(300, 100, List.of());

  /**
   * Copies the list and checks the bounds.
   *
   * @throws IllegalArgumentException with a sentence for people
   */
  public CallerLimits {
    proxies = List.copyOf(proxies);
    if (requestsPerMinute < 1 || burst < 1) {
      throw new IllegalArgumentException("A limit of requests is a number from 1 on.");
    }
    proxies.forEach(CallerLimits::checkAddress);
  }

  /** A name would have to be looked up in the network, and might mean another machine tomorrow. */
  private static void checkAddress(String proxy) {
    try {
      InetAddress.ofLiteral(proxy);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "“" + proxy + "” is no address of a proxy, such as 10.0.0.5.", e);
    }
  }
}
