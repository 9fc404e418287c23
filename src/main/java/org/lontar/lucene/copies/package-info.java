/**
 * Tells from two texts whether one is a copy of the other: the same release on several sites, with
 * another frame around it or a sentence more, but not the release of another year.
 *
 * <p>Front door: {@link org.lontar.lucene.copies.Sketch#of} makes a small summary of a text; {@link
 * org.lontar.lucene.copies.Sketch#isCopyOf} compares two. Nothing here knows the index or a
 * library; what a sketch says may not depend on other documents, so that the order of ingestion
 * does not matter.
 */
@NullMarked
package org.lontar.lucene.copies;

import org.jspecify.annotations.NullMarked;
