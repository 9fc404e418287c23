package org.lontar.search;

import java.io.IOException;
import java.util.Optional;

/**
 * Keeps the generations of the index. The caller holds the lock of the index folder: one writer at
 * a time.
 *
 * <p>Thread-safe for reading; writers belong to one thread.
 */
public interface IndexStore {

  /** The live generation's name, for example {@code 0007}, or empty where there is none. */
  Optional<String> findLive() throws IOException;

  /**
   * Opens the live generation for writing; where there is none, creates the first and makes it live
   * with its first commit.
   *
   * @throws IndexUnavailableException where the live one was made by another version
   */
  GenerationWriter openLive() throws IOException;

  /**
   * Opens the live generation's last commit for reading; needs no lock.
   *
   * @throws IndexUnavailableException where there is none, or one of another version
   */
  GenerationReader openReader() throws IOException;

  /**
   * The times at which the live generation's documents were first held, for a new generation to
   * take over where {@link #openReader} can't read the rest; needs no lock.
   *
   * @return empty where there is no live generation, or not even that can be read of it
   */
  Optional<ArrivalReader> openArrivals() throws IOException;

  /** Creates the next generation beside the live one; nobody reads it before {@link #switchTo}. */
  GenerationWriter createNext() throws IOException;

  /**
   * Makes a closed, complete generation the live one, atomically and durably, and removes all but
   * it and its predecessor.
   */
  void switchTo(String generation) throws IOException;

  /** Removes generations that were begun and never switched to. */
  void removeUnfinished() throws IOException;
}
