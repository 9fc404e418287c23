package org.lontar.ingest;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.lontar.search.Fate;
import org.lontar.search.LocationFate;

/** Counts each location once, whatever becomes of it before or after its turn. One thread. */
final class LocationCounts {

  private final Tally tally;
  private final Predicate<LocationFate> isCounted;
  private final Set<String> promoted = new HashSet<>();

  /**
   * Counts into a tally.
   *
   * @param isCounted whether a location has had its turn
   */
  LocationCounts(Tally tally, Predicate<LocationFate> isCounted) {
    this.tally = tally;
    this.isCounted = isCounted;
  }

  /** A location was read. */
  void read(String location, Fate fate) {
    promoted.remove(location);
    tally.count(fate, true);
  }

  /** A location was not read again. */
  void unchanged(LocationFate fate) {
    boolean isPromoted = promoted.remove(fate.location());
    tally.count(isPromoted ? Fate.INDEXED : fate.fate(), isPromoted);
  }

  /** A duplicate, as it was until now, became a document. */
  void promote(LocationFate duplicate) {
    if (isCounted.test(duplicate)) {
      tally.promote();
    } else {
      promoted.add(duplicate.location());
    }
  }

  /** A document has left the corpus. */
  void remove() {
    tally.remove();
  }
}
