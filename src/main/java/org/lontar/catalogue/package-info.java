/**
 * Text to description: date, chairmanship, sectors, type, language, place and source, each with its
 * evidence.
 *
 * <p>The front door is {@link org.lontar.catalogue.Cataloguer}. The facts it rests on are data
 * files (vocabularies) that a librarian can override.
 *
 * <p>This room describes without an index, a file of the corpus or a network; a value that nothing
 * supports stays null.
 */
@NullMarked
package org.lontar.catalogue;

import org.jspecify.annotations.NullMarked;
