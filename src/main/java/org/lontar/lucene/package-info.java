/**
 * The embedded engine: analysis, field names, mapping, translation of the query tree, facets,
 * passages, generations.
 *
 * <p>Front doors: {@link org.lontar.lucene.LuceneIndexStore} writes, {@link
 * org.lontar.lucene.LuceneSearchEngine} answers. A document goes through {@code DocumentMapper}
 * into the {@code IndexWriter} of a {@code LuceneGenerationWriter}; a request goes through {@code
 * QueryTranslator}, one pass of {@code FacetingCollector} over a {@code Snapshot}, and {@code
 * PassageFinder}; where it found little, {@code QueryHelp} looks for what helps on. {@code
 * ExplanationTask}, {@code InsideTask}, {@code SimilarTask}, {@code SuggestionTask} and {@code
 * QuotationTask} answer the other questions of readers. Before each commit {@code CopyGroups}
 * settles which documents have the same text.
 *
 * <p>{@code docs/index-schema.md} lists the fields. No type of the index library leaves this room,
 * and no file of the corpus, no page and no wire form may enter it.
 */
@NullMarked
package org.lontar.lucene;

import org.jspecify.annotations.NullMarked;
