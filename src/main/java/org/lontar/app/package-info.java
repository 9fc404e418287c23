/**
 * The one place where objects are made and wired, opened and closed.
 *
 * <p>{@link org.lontar.app.Portal} opens each part when it is first asked for and closes all in
 * reverse; {@link org.lontar.app.PortalServer} serves one, with an indexing run behind it.
 *
 * <p>Nothing is decided here: no rule of search, extraction or description, no page, no option.
 */
@NullMarked
package org.lontar.app;

import org.jspecify.annotations.NullMarked;
