package org.lontar.evaluate;

/**
 * A document of a relevance collection. Immutable.
 *
 * @param id in the collection
 * @param title empty where it has none
 * @param text empty where it has none
 */
record CollectionDocument(String id, String title, String text) {}
