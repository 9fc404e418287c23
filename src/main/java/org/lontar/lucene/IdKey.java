package org.lontar.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The place of a document among all by id. Inside a segment the number of the id tells it; the id
 * itself is read only where documents of several segments are compared. One thread.
 */
final class IdKey implements Comparable<IdKey> {

  private final @Nullable LeafIds leaf;
  private final int number;
  private @Nullable BytesRef id;

  /**
   * A key.
   *
   * @param leaf the ids of the document's segment
   * @param number of its id there
   */
  IdKey(LeafIds leaf, int number) {
    this.leaf = leaf;
    this.number = number;
  }

  /** A key of an id that is known already. */
  IdKey(BytesRef id) {
    this.leaf = null;
    this.number = 0;
    this.id = id;
  }

  /** The document's id. */
  String text() {
    return id().utf8ToString();
  }

  /** The first number in a segment that stands behind this key. */
  int firstBehind(LeafIds other) throws IOException {
    return other == leaf ? number + 1 : other.firstBehind(id());
  }

  @Override
  public int compareTo(IdKey other) {
    return leaf != null && leaf == other.leaf
        ? Integer.compare(number, other.number)
        : id().compareTo(other.id());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IdKey key && compareTo(key) == 0;
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  private BytesRef id() {
    if (id == null && leaf != null) {
      id = leaf.id(number);
    }
    return Objects.requireNonNull(id);
  }
}
