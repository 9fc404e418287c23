package org.lontar.web.feed;

import java.util.regex.Pattern;

/**
 * Permanent names of feeds and entries: tags (RFC 4151) of the portal's host, so that neither
 * another port nor the step to TLS makes every entry new to those who follow a feed.
 */
final class FeedTags {
  private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?");
  private static final String SINCE = ",2026:";

  private FeedTags() {}

  /**
   * The name of what is at an address.
   *
   * @param base the address of the portal
   * @param path from its root, percent-encoded
   */
  static String of(String base, String path) {
    String host = base.replaceFirst("^https?://", "").replaceFirst(":[0-9]+$", "");
    return "tag:" + (NAME.matcher(host).matches() ? host : "localhost") + SINCE + path;
  }
}
