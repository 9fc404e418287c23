/**
 * Bytes to text: files are read by Tika in worker processes of their own, main content and
 * paragraphs are found, and what was read is kept in the extraction store.
 *
 * <p>The front door is {@link org.lontar.extract.Extractor}. A bad file is an {@link
 * org.lontar.extract.Extraction} like any other: a parser never shares a process with the portal.
 *
 * <p>This room does not know what the words mean (that is the catalogue's), nor any index. No Tika
 * or jsoup type leaves it.
 */
@NullMarked
package org.lontar.extract;

import org.jspecify.annotations.NullMarked;
