package org.lontar.search;

import java.io.IOException;
import org.lontar.document.CatalogueRecord;

/** Is shown documents one after the other. */
@FunctionalInterface
public interface RecordVisitor {

  /**
   * Looks at the next document.
   *
   * @return true to be shown the one after it; false where enough has been seen
   * @throws IOException ends the list, and comes out of it
   */
  boolean visit(CatalogueRecord document) throws IOException;
}
