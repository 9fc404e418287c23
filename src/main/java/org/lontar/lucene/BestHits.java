package org.lontar.lucene;

import java.util.List;
import org.apache.lucene.search.Collector;

/** Collects the best hits of a search in some order. One thread, one search. */
interface BestHits extends Collector {

  /** The hits, best first; asked for once, when all have been collected. */
  List<Ranked> take();

  /** A collector of the best among those that stand behind the hits taken here. */
  BestHits behind();
}
