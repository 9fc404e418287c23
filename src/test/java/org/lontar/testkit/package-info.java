/** What tests of several packages share: builders of documents and requests, small indexes. */
@NullMarked
package org.lontar.testkit;

import org.jspecify.annotations.NullMarked;
