package org.lontar.search;

import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;

/**
 * Another document with the same text: published at another place. Immutable.
 *
 * @param id its id
 * @param title for people
 * @param source who published it; null where it is not known
 */
public record Copy(DocumentId id, String title, @Nullable String source) {}
