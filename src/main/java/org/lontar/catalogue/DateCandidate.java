package org.lontar.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.RoleDate;

/**
 * A date that may stand for the document. Immutable.
 *
 * @param described the date with its role, origin and evidence
 * @param first the event's first day where a range was named
 * @param trust how well it is supported; the highest wins
 */
record DateCandidate(Described<RoleDate> described, @Nullable LocalDate first, int trust) {}
