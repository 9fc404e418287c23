package org.lontar.document;

import org.jspecify.annotations.Nullable;

/**
 * The type of a document. Immutable.
 *
 * @param code the vocabulary's code, for example {@code joint-statement}
 * @param form the document's own word for itself ("Joint Media Statement"); null where it has none
 */
public record TypeAndForm(String code, @Nullable String form) {}
