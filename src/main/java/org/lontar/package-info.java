/**
 * The portal's way in: {@link org.lontar.Main} hands over to the command line and does nothing
 * else. The rooms of the house are the packages below; {@code ARCHITECTURE.md} leads through them.
 *
 * <p>Nothing but that one class may enter here.
 */
@NullMarked
package org.lontar;

import org.jspecify.annotations.NullMarked;
