/**
 * From blocks on a page to the paragraphs that a reader cites: lines are joined, printed numbers
 * read, and each paragraph gets its kind and its anchor.
 *
 * <p>{@link org.lontar.extract.paragraph.ParagraphRecognizer} is the front door. A number counts
 * only where it continues the sequence of the document's numbers, because a wrapped line may begin
 * with any number: "16th", "2025.", "(iv)". Nothing is renumbered.
 *
 * <p>This room knows nothing of files, markup or what the words mean.
 */
@NullMarked
package org.lontar.extract.paragraph;

import org.jspecify.annotations.NullMarked;
