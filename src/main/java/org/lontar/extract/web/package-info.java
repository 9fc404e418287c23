/**
 * Web pages to blocks: the article and only the article, its embedded metadata, and the by-line.
 *
 * <p>{@link org.lontar.extract.web.WebPageParser} is a Tika parser, found by its service file and
 * preferred to Tika's own, whose XHTML drops the boxes, classes and JSON-LD that tell an article
 * from what stands around it. The page is made smaller step by step: decoded, read for fields,
 * pruned of what names itself as noise, searched for the box with the running text, and written
 * block by block.
 *
 * <p>This room knows nothing of numbers and anchors. No jsoup type leaves it.
 */
@NullMarked
package org.lontar.extract.web;

import org.jspecify.annotations.NullMarked;
