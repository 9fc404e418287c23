/** x. */
@NullMarked
package org.lontar;

import org.jspecify.annotations.NullMarked;
