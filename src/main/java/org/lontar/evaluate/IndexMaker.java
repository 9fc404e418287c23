package org.lontar.evaluate;

import java.nio.file.Path;
import org.lontar.search.IndexStore;
import org.lontar.search.SearchEngine;

/** Makes what an evaluation needs of the engine that is evaluated. */
public interface IndexMaker {

  /** A store in an empty folder. */
  IndexStore makeStore(Path folder);

  /** The engine over that folder, ranking as the portal does; the caller closes it. */
  SearchEngine openEngine(Path folder);
}
