/**
 * Golden ranking: what readers type, what must come first, and how the engine does.
 *
 * <p>Each folder below {@code src/test/resources/golden} holds pairs ({@code pairs.txt}, written by
 * hand), what became of each ({@code ranking.txt}) and the figures ({@code rank_stats.txt}), both
 * rewritten by {@code -Dgolden.update=true}, so that a change of the ranking is a diff to read.
 */
@NullMarked
package org.lontar.relevance;

import org.jspecify.annotations.NullMarked;
