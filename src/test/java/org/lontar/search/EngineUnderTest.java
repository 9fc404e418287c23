package org.lontar.search;

import java.nio.file.Path;

/** Makes the engine that a contract is held against. */
public interface EngineUnderTest {

  /** A store of generations in a folder. */
  IndexStore openStore(Path index);

  /** An engine over a folder that a store keeps, which may be empty. */
  SearchEngine openEngine(Path index);
}
