package org.lontar.lucene;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The term that stands for a location: the location itself, unless it is longer than a term may be.
 */
final class LocationKey {

  /** Terms hold 32,766 bytes; a code unit takes at most three. */
  private static final int MAX_CHARS = 10_000;

  private LocationKey() {}

  static String of(String location) {
    if (location.length() <= MAX_CHARS) {
      return location;
    }
    BytesRef bytes = new BytesRef(location.getBytes(StandardCharsets.UTF_8));
    long[] hash = StringHelper.murmurhash3_x64_128(bytes);
    return location.substring(0, MAX_CHARS - 1)
        + Long.toHexString(hash[0])
        + Long.toHexString(hash[1]);
  }
}
