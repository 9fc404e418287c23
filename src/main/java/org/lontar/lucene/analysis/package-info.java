/**
 * Text to tokens, the same way for documents and for queries.
 *
 * <p>{@link org.lontar.lucene.analysis.WordBreaker} finds the words of any script, {@link
 * org.lontar.lucene.analysis.Word} folds them, {@link org.lontar.lucene.analysis.Stemmer} adds what
 * a language knows. {@link org.lontar.lucene.analysis.SectionTokenStream} puts all forms of a word
 * at one position of one field: the form as written, the form without accents, and marked stems
 * that no quoted word can meet.
 *
 * <p>This room knows no field, no query and no index.
 */
@NullMarked
package org.lontar.lucene.analysis;

import org.jspecify.annotations.NullMarked;
