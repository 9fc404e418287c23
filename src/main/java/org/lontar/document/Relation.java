package org.lontar.document;

/**
 * A relation of a document to another, as far as the document itself tells. Immutable.
 *
 * @param kind how it stands to the other
 * @param target the other's title, address or file name, as the document gives it; a curated
 *     relation may give the other's id
 */
public record Relation(RelationKind kind, String target) {}
