package org.lontar.extract;

import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;

/** A part whose entries are being read: the file itself, or an entry. One thread. */
final class EntryFrame {

  private final String path;
  private final int depth;
  private final Metadata metadata;
  private boolean hasEntries;

  /**
   * A part.
   *
   * @param path empty for the file itself
   * @param depth 0 for the file itself
   * @param metadata filled by the parser as it goes
   */
  EntryFrame(String path, int depth, Metadata metadata) {
    this.path = path;
    this.depth = depth;
    this.metadata = metadata;
  }

  String path() {
    return path;
  }

  int depth() {
    return depth;
  }

  String mediaType() {
    return MediaKinds.plain(metadata.get(HttpHeaders.CONTENT_TYPE));
  }

  boolean hasEntries() {
    return hasEntries;
  }

  void sawEntry() {
    hasEntries = true;
  }
}
