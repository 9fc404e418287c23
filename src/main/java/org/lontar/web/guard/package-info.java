/**
 * What stands before the handlers: addresses, rate limits, how many searches run at once, and the
 * headers that every response carries.
 *
 * <p>Nothing here knows what is served.
 */
@NullMarked
package org.lontar.web.guard;

import org.jspecify.annotations.NullMarked;
