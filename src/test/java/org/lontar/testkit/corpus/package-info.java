/**
 * The sample corpus: writes the binary documents of the folder {@code corpus} from short
 * manuscripts.
 *
 * <p>Front door: {@link org.lontar.testkit.corpus.SampleCorpus}. It reads the manuscripts, hands
 * each to the writer of its format and gives back bytes by location. Every run on every machine
 * gives the same bytes: dates and ids are fixed, archives are stored and not deflated, fonts are
 * the standard ones of PDF or come out of the libraries. No code of the portal is used here, so
 * that the corpus cannot be shaped by what the portal happens to read.
 */
@NullMarked
package org.lontar.testkit.corpus;

import org.jspecify.annotations.NullMarked;
