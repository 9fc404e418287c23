package org.lontar.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lontar.document.PartialDate;

/**
 * A date as a text names it. Immutable.
 *
 * @param first the first day of a range, null where one date is named
 * @param date the date, of a range the last day
 * @param start where it begins in its piece
 * @param end where it ends, exclusive
 */
record DateMention(@Nullable LocalDate first, PartialDate date, int start, int end) {}
