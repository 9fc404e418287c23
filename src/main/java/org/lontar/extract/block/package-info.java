/**
 * What stands on a page, before anyone asks what it is in the document: headings, prose, list
 * items, rows of tables, furniture.
 *
 * <p>{@link org.lontar.extract.block.BlockReader} reads the blocks out of the XHTML that Tika and
 * our own web page parser write. Everything here is linear in the length of the input and keeps no
 * recursion, since the input may be made by an enemy.
 *
 * <p>This room knows nothing of numbers, anchors or titles.
 */
@NullMarked
package org.lontar.extract.block;

import org.jspecify.annotations.NullMarked;
