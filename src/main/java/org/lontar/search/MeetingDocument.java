package org.lontar.search;

import org.jspecify.annotations.Nullable;

/**
 * A document of a meeting, for a list.
 *
 * @param link its id, title and location
 * @param type code; null where it is not known
 * @param date ISO 8601 with what is known (a day, a month or a year); null where it is not known
 */
public record MeetingDocument(DocumentLink link, @Nullable String type, @Nullable String date) {}
