package org.lontar.extract;

/** One frame of a worker's answer. Immutable. */
sealed interface PartResult {

  /** An entry is about to be read: when nothing follows, it is what ended the worker. */
  record Started(String path) implements PartResult {}

  /** Pictures of the file itself are about to be read, which may cost more than it may. */
  record Pictures() implements PartResult {}

  /** An entry has been read. */
  record Done(Extraction.Entry entry) implements PartResult {}

  /** The file itself has been read, without its entries. */
  record Whole(Extraction outcome) implements PartResult {}
}
