/**
 * What a document is, whoever reads, describes, keeps or shows it: identity, paragraphs, metadata
 * with origin and evidence, dimensions.
 *
 * <p>The data goes through the house in these types: {@link org.lontar.document.DocumentText} is
 * what was read from a file, {@link org.lontar.document.DocumentMetadata} what the catalogue says
 * of it, and {@link org.lontar.document.SourceDocument} both together under a {@link
 * org.lontar.document.DocumentId}. All are immutable records.
 *
 * <p>This room knows nothing: no file, no index, no query, no network, no library.
 */
@NullMarked
package org.lontar.document;

import org.jspecify.annotations.NullMarked;
