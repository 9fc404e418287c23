package org.lontar.document;

/**
 * When a meeting of a series took place. Immutable.
 *
 * @param series code of the series
 * @param ordinal which meeting of it, from 1
 * @param when what is certain of the time
 * @param followsFromRhythm true where no text tells of the meeting, and the year follows from the
 *     meetings before and after it
 */
public record MeetingTime(
    String series, int ordinal, PartialDate when, boolean followsFromRhythm) {}
