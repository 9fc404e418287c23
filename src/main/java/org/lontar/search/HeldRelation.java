package org.lontar.search;

import org.jspecify.annotations.Nullable;
import org.lontar.document.RelationKind;

/**
 * A relation between two documents, one end of which is looked at. Immutable.
 *
 * @param kind how the one that tells of it stands to the other
 * @param document the other end; null where it is not held, or where several could be meant
 */
public record HeldRelation(RelationKind kind, @Nullable DocumentLink document) {}
