package org.lontar.document;

import org.jspecify.annotations.Nullable;

/**
 * One meeting of a series. Immutable.
 *
 * @param code the vocabulary's code of the series, for example {@code ascc-council}
 * @param ordinal which meeting of the series, from 1; null where it is not said
 */
public record SeriesMeeting(String code, @Nullable Integer ordinal) {}
