/**
 * The words in pictures of pages, read by Tesseract through Tika's own integration, in the worker.
 *
 * <p>{@link org.lontar.extract.ocr.OcrSetup} says whether and in which languages; {@link
 * org.lontar.extract.ocr.OcrSession} keeps the limits of one file and notes what was read, and what
 * was not and why. {@link org.lontar.extract.ocr.PagePainter} makes a picture of a page of a PDF,
 * {@link org.lontar.extract.ocr.PictureParser} reads pictures.
 *
 * <p>This room knows nothing of paragraphs or of what the words mean. No program is started, and
 * nothing of Tesseract is loaded, before the first picture.
 */
@NullMarked
package org.lontar.extract.ocr;

import org.jspecify.annotations.NullMarked;
