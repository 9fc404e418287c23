/**
 * Names and phrases that stand in a text, by the look of the letters: runs of capitalized words,
 * and the long forms of acronyms.
 *
 * <p>{@link org.lontar.lucene.phrases.PhraseHarvest} is the front door: add paragraphs, take the
 * phrases. It knows no index and no file.
 */
@NullMarked
package org.lontar.lucene.phrases;

import org.jspecify.annotations.NullMarked;
