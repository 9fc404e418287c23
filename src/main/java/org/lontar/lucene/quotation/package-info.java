/**
 * Holds a quotation against a stretch of a document, word by word, knowing no index.
 *
 * <p>{@code Quotation.read} takes the quotation apart into words, ellipses and the quoter's own
 * words in brackets; {@code HeldText} holds the paragraphs of a document; {@code Alignment} lays
 * one beside the other; {@code Comparison} says what is the same and what is not.
 */
@NullMarked
package org.lontar.lucene.quotation;

import org.jspecify.annotations.NullMarked;
