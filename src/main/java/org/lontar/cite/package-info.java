/**
 * Citations and exchange formats of documents and paragraphs.
 *
 * <p>Call order: {@link org.lontar.cite.References} makes a {@link org.lontar.cite.Reference} of
 * what the catalogue says; {@link org.lontar.cite.Citations} prints it in a {@link
 * org.lontar.cite.CitationStyle}, {@link org.lontar.cite.ExchangeFormat} writes many of them for
 * other programs, {@link org.lontar.cite.HeadTags} and {@link org.lontar.cite.JsonLd} tell programs
 * that read pages.
 *
 * <p>Citations are formatted by citeproc with the styles of its library, never by hand; the house
 * style of statements is a style of our own for the same. This room knows no page, no index and no
 * network, and not where documents are served: who asks says their addresses.
 */
@NullMarked
package org.lontar.cite;

import org.jspecify.annotations.NullMarked;
