package org.lontar.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which locations or hashes were seen, in some sixteen bytes each: kept as 64 bits of their
 * SHA-256, which nobody can make collide at will. One thread.
 */
final class SeenSet {

  private static final int FIRST_SLOTS = 64;

  private long[] slots = new long[FIRST_SLOTS];
  private int size;

  /** Adds one; false where it was there. */
  boolean add(String name) {
    if (size * 2 >= slots.length) {
      grow();
    }
    long key = key(name);
    int slot = slot(slots, key);
    if (slots[slot] == key) {
      return false;
    }
    slots[slot] = key;
    size++;
    return true;
  }

  /** Whether one was added. */
  boolean contains(String name) {
    long key = key(name);
    return slots[slot(slots, key)] == key;
  }

  private void grow() {
    long[] former = slots;
    slots = new long[Math.multiplyExact(former.length, 2)];
    Arrays.stream(former).filter(key -> key != 0).forEach(key -> slots[slot(slots, key)] = key);
  }

  private static int slot(long[] slots, long key) {
    int mask = slots.length - 1;
    int slot = (int) key & mask;
    while (slots[slot] != 0 && slots[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Never 0, which is an empty slot. */
  private static long key(String name) {
    byte[] hash = ContentHash.digest().digest(name.getBytes(StandardCharsets.UTF_8));
    long key = ByteBuffer.wrap(hash).getLong();
    return key == 0 ? 1 : key;
  }
}
