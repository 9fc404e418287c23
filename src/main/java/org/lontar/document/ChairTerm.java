package org.lontar.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A term of a chair of ASEAN. Immutable.
 *
 * @param chair code of the country
 * @param from first day
 * @param until last day
 * @param theme as printed; null where there was none, or none is known
 */
public record ChairTerm(String chair, LocalDate from, LocalDate until, @Nullable String theme) {}
