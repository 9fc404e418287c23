package org.lontar.web.guard;

import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who is calling: the address of the connection, or, behind a configured proxy, the one
 * that the proxy names. Immutable, thread-safe.
 */
public final class CallerAddress {
  private final List<InetAddress> proxies;

  /**
   * Believes these proxies.
   *
   * @param proxies literal addresses
   */
  public CallerAddress(List<String> proxies) {
    this.proxies = proxies.stream().map(CallerAddress::proxy).toList();
  }

  /**
   * The caller's address.
   *
   * @param remote the address of the connection, literal
   * @param forwardedFor the header {@code X-Forwarded-For}; read from its end, because a caller can
   *     write what he likes at its beginning
   */
  public InetAddress of(String remote, @Nullable String forwardedFor) {
    InetAddress caller = read(remote);
    if (caller == null) {
      return InetAddress.ofLiteral("0.0.0.0");
    }
    List<String> hops = forwardedFor == null ? List.of() : List.of(forwardedFor.split(",", -1));
    for (String hop : hops.reversed()) {
      if (!proxies.contains(caller)) {
        return caller;
      }
      InetAddress before = read(hop.strip());
      if (before == null) {
        return caller;
      }
      caller = before;
    }
    return caller;
  }

  private static InetAddress proxy(String literal) {
    InetAddress address = read(literal);
    if (address == null) {
      throw new IllegalArgumentException("not an address of a proxy: " + literal);
    }
    return address;
  }

  /** Reads a literal address and nothing else: a name would be looked up in the network. */
  private static @Nullable InetAddress read(String literal) {
    try {
      return InetAddress.ofLiteral(literal.replace("[", "").replace("]", ""));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
