package org.lontar.search;

import org.lontar.document.DocumentId;

/**
 * A document's place in a ranking, without anything to show of it. Immutable.
 *
 * @param id which document
 * @param score how well it fits; comparable only among documents of one tier of one ranking
 */
public record RankedDocument(DocumentId id, float score) {}
