package org.lontar.testkit;

import java.nio.file.Path;
import org.lontar.lucene.LuceneIndexStore;
import org.lontar.lucene.LuceneSearchEngine;
import org.lontar.search.EngineUnderTest;
import org.lontar.search.IndexStore;
import org.lontar.search.RankingWeights;
import org.lontar.search.SearchEngine;
import org.lontar.search.expansion.Synonyms;

/** The engine inside this process, for tests that need some engine. */
public final class EmbeddedEngine implements EngineUnderTest {

  private final Synonyms synonyms;

  /** Engines that know no synonyms. */
  public EmbeddedEngine() {
    this(Synonyms.NONE);
  }

  /** Engines that know these synonyms. */
  public EmbeddedEngine(Synonyms synonyms) {
    this.synonyms = synonyms;
  }

  @Override
  public IndexStore openStore(Path index) {
    return new LuceneIndexStore(index);
  }

  @Override
  public SearchEngine openEngine(Path index) {
    return LuceneSearchEngine.open(index, RankingWeights.DEFAULT, synonyms);
  }
}
