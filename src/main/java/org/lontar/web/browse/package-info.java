/**
 * The collection as tables: sectors by year, chairs by type, and the meetings of each series, drawn
 * as a page, a picture and a sheet from one model.
 *
 * <p>{@link org.lontar.web.browse.Matrices} makes a {@link org.lontar.web.browse.Matrix} out of the
 * counts of an engine; {@link org.lontar.web.browse.Coverages} makes a {@link
 * org.lontar.web.browse.Coverage} out of the meetings that are held and those that the vocabulary
 * knows of. Knows no HTTP and no index.
 */
@NullMarked
package org.lontar.web.browse;

import org.jspecify.annotations.NullMarked;
