package org.lontar.catalogue;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the host of a web address. Thread-safe. */
final class WebHosts {
  private static final Pattern HOST = Pattern.compile("(?i)^\\s*https?://([^/:?#\\s]{1,253})");

  private WebHosts() {}

  /** Whether {@code address} lies on {@code host} or on one below it. */
  static boolean isOn(String address, String host) {
    Matcher m = HOST.matcher(address);
    if (!m.find()) {
      return false;
    }
    String found = m.group(1).toLowerCase(Locale.ROOT);
    return found.equals(host) || found.endsWith("." + host);
  }
}
