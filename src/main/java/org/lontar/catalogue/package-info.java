/**
 * Text to description: date, chairmanship, meetings, sectors, type, bodies, partners, relations,
 * language, place and source, each with its evidence; the values that competed and lost; and what a
 * librarian should look at.
 *
 * <p>The front door is {@link org.lontar.catalogue.Cataloguer}. It asks one finder for each field
 * and {@link org.lontar.catalogue.Doubts} last, of all together. The facts it rests on are data
 * files (vocabularies) that a librarian can override; {@code docs/catalogue.md} tells what wins.
 *
 * <p>This room describes without an index, a file of the corpus or a network; a value that nothing
 * supports stays null.
 */
@NullMarked
package org.lontar.catalogue;

import org.jspecify.annotations.NullMarked;
