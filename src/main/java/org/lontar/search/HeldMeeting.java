package org.lontar.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a series of which documents are held. Immutable.
 *
 * @param ordinal which meeting of the series, from 1; null for documents that do not say which:
 *     those of one year then stand together
 * @param year of most of its documents that have one, of several years the first; null where none
 *     has a year
 * @param total how many documents it has, copies of one another counted once
 * @param documents the first {@value #MAX_DOCUMENTS} of them, by date and then by id; those without
 *     a date last
 */
public record HeldMeeting(
    @Nullable Integer ordinal, @Nullable Integer year, int total, List<MeetingDocument> documents) {

  /** So many documents of a meeting are named. */
  public static final int MAX_DOCUMENTS = 100;

  /** Copies the list. */
  public HeldMeeting {
    documents = List.copyOf(documents);
  }
}
