package org.lontar.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.PartialDate;

/** Collects the dates of one text, of those that overlap the first to come. For one thread. */
final class DateMentions {
  private final List<DateMention> found = new ArrayList<>();

  /** The characters that are of a date already. */
  private final BitSet taken = new BitSet();

  /** Adds a date that stands from {@code start} to {@code end}, unless one is there. */
  void add(@Nullable LocalDate first, PartialDate date, int start, int end) {
    int next = taken.nextSetBit(start);
    if (next < 0 || next >= end) {
      taken.set(start, end);
      found.add(new DateMention(first, date, start, end));
    }
  }

  /** The dates in the order of the text. */
  List<DateMention> inOrder() {
    found.sort(Comparator.comparingInt(DateMention::start));
    return found;
  }
}
