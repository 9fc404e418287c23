package org.lontar.evaluate;

/**
 * A query and what was judged relevant to it. Immutable.
 *
 * @param id of the query
 * @param text as a reader would paste it in
 * @param judgments at least one document is relevant
 */
record JudgedQuery(String id, String text, Judgments judgments) {}
