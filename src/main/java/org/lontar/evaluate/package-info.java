/**
 * Relevance collections and what the portal's ranking makes of them.
 *
 * <p>Call order: {@link org.lontar.evaluate.RelevanceCollection#open} reads queries and judgments,
 * then {@link org.lontar.evaluate.Evaluation#run} indexes the documents into a folder that is
 * removed again, ranks for every judged query, and gives an {@link
 * org.lontar.evaluate.EvaluationReport}.
 *
 * <p>Knows the contract of engines alone: no engine, no extractor and no catalogue may enter here.
 */
@NullMarked
package org.lontar.evaluate;

import org.jspecify.annotations.NullMarked;
