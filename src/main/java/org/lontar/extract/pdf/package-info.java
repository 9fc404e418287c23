/**
 * Pages of PDFs: their text in the order in which people read it, with what only the position of
 * words shows: columns, rows of tables, what is printed at the edge of each page, notes at its
 * foot.
 *
 * <p>Tika opens the file, its attachments and its metadata, and asks {@link
 * org.lontar.extract.pdf.PageReader} for each page; that gives the page's text, or a picture of it
 * for Tesseract where it has none. The order of the file is kept wherever no position speaks
 * against it.
 *
 * <p>This room knows nothing of paragraphs or of what the words mean.
 */
@NullMarked
package org.lontar.extract.pdf;

import org.jspecify.annotations.NullMarked;
