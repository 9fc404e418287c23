package org.lontar.web.guard;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address that the portal is known by, for what leaves it with whole addresses: feeds,
 * sitemaps, the description of its search. Immutable, thread-safe.
 *
 * <p>Where the operator gave none it is made of the request's own host, which anybody may choose:
 * so only what can be a host goes into an answer, and only into that one.
 */
public final class BaseAddress {
  private static final String HOST =
      "(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\\[[0-9a-f:.]{2,45}])";
  private static final String PORT = "(?::[0-9]{1,5})?";
  private static final Pattern HOST_AND_PORT = Pattern.compile(HOST + PORT);
  private static final Pattern ADDRESS = Pattern.compile("https?://" + HOST + PORT + "/?");

  private final @Nullable String configured;

  private BaseAddress(@Nullable String configured) {
    this.configured = configured;
  }

  /** The address of each request's own host. */
  public static BaseAddress ofRequests() {
    return new BaseAddress(null);
  }

  /**
   * A fixed address.
   *
   * @param typed scheme, host and maybe a port, for example {@code https://portal.example.org}
   * @return empty where it is none, or where it has a path: the portal's pages begin at the root
   */
  public static Optional<BaseAddress> find(String typed) {
    String address = typed.strip().toLowerCase(Locale.ROOT);
    if (!ADDRESS.matcher(address).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new BaseAddress(
            address.endsWith("/") ? address.substring(0, address.length() - 1) : address));
  }

  /**
   * The address without a slash at its end.
   *
   * @param host the request's header of that name; null where it has none
   */
  public String of(@Nullable String host) {
    if (configured != null) {
      return configured;
    }
    String given = host == null ? "" : host.toLowerCase(Locale.ROOT);
    return "http://" + (HOST_AND_PORT.matcher(given).matches() ? given : "localhost");
  }
}
