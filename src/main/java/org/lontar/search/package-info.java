/**
 * The engine-neutral contract, in two parts: {@link org.lontar.search.SearchEngine} answers
 * readers, and {@link org.lontar.search.IndexStore} keeps generations, documents and the fates of
 * locations.
 *
 * <p>Call order of a run: {@link org.lontar.search.IndexStore#openLive} or {@link
 * org.lontar.search.IndexStore#createNext}, then put, delete and commit on the {@link
 * org.lontar.search.GenerationWriter}, then {@link org.lontar.search.IndexStore#switchTo} for a new
 * generation.
 *
 * <p>What an answer says of its query is a {@link org.lontar.search.QueryReport}: notes, other
 * words, how many documents have all or some of it, and what helps on where little was found.
 *
 * <p>No engine's type may enter here; one contract test suite runs against every engine.
 */
@NullMarked
package org.lontar.search;

import org.jspecify.annotations.NullMarked;
