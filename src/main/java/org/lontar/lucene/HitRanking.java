package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.lontar.query.CopyView;
import org.lontar.query.SearchRequest;
import org.lontar.query.SortOrder;
import org.lontar.search.RankingWeights;

/**
 * Puts the hits of one request in order, tier by tier, and folds copies. One thread.
 *
 * <p>Each tier is collected by a collector of its own, in the order of the tiers.
 */
final class HitRanking {

  /** Hits collected beyond those listed: few windows have more copies in them. */
  private static final int SPARE = 100;

  /**
   * Which hits are wanted. Immutable.
   *
   * @param sort their order inside a tier
   * @param reach how many of the first ones, from 1
   * @param isFolding whether only the first of several copies is listed
   */
  record Wanted(SortOrder sort, int reach, boolean isFolding) {

    /** All hits up to the end of a request's window. */
    static Wanted of(SearchRequest request) {
      return new Wanted(
          request.sort(),
          request.window().offset() + request.window().size(),
          request.copies() == CopyView.COLLAPSED);
    }

    boolean isByScore() {
      return sort == SortOrder.RELEVANCE;
    }
  }

  /** Shows all hits of a tier to a collector. */
  @FunctionalInterface
  interface Pass {
    void show(int tier, Collector hits) throws IOException;
  }

  private final IndexSearcher searcher;
  private final ProximityRescorer rescorer;
  private final Wanted wanted;
  private final Nearness nearness;
  private final int size;

  HitRanking(IndexSearcher searcher, RankingWeights weights, Wanted wanted, Nearness nearness) {
    this.searcher = searcher;
    this.rescorer = new ProximityRescorer(searcher, weights);
    this.wanted = wanted;
    this.nearness = nearness;
    this.size = size();
  }

  private int size() {
    int hits = wanted.reach() + (wanted.isFolding() ? SPARE : 0);
    if (wanted.isByScore() && !nearness.isNothing()) {
      // Nearness is looked at among the same first hits, however few are wanted.
      hits = Math.max(hits, ProximityRescorer.REACH);
    }
    return Math.max(1, Math.min(hits, searcher.getIndexReader().maxDoc()));
  }

  /** Collects the first hits of a tier, and is shown them all. */
  BestHits collector() {
    return switch (wanted.sort()) {
      case RELEVANCE -> new BestByScore(size);
      case NEWEST -> new BestByTime(FieldNames.SORT_DAY, size, true);
      case OLDEST -> new BestByTime(FieldNames.SORT_DAY, size, false);
      case ADDED -> new BestByTime(FieldNames.ADDED, size, true);
    };
  }

  /** Collects the best hits of a tier by score, and may pass over the others. */
  BestHits hastyCollector() {
    return BestByScore.hasty(size);
  }

  /**
   * The first hits of all tiers, at least as many as are wanted where there are so many.
   *
   * @param tiers the first hits of each tier, collected
   * @param pass shows all hits of a tier again, where more must be looked for
   */
  List<Ranked> rank(List<BestHits> tiers, Pass pass) throws IOException {
    List<Ranked> listed = new ArrayList<>();
    CopyFolding folding = new CopyFolding(searcher.getIndexReader());
    for (int tier = 0; tier < tiers.size() && listed.size() < wanted.reach(); tier++) {
      BestHits best = tiers.get(tier);
      List<Ranked> taken = best.take();
      List<Ranked> first = rescored(taken);
      listed.addAll(folded(folding, first));
      while (wanted.isFolding() && listed.size() < wanted.reach() && taken.size() == size) {
        best = best.behind();
        pass.show(tier, folding.unseen(best));
        taken = best.take();
        listed.addAll(folding.fold(taken));
      }
    }
    return listed;
  }

  /** Takes a part of the list; true to go on with the next. */
  @FunctionalInterface
  interface Stretch {
    boolean take(List<Ranked> hits) throws IOException;
  }

  /**
   * Goes through the whole list in the order in which {@link #rank} gives its beginning, so many
   * hits at a time as are wanted.
   *
   * @param tiers how many tiers there are
   */
  void walk(int tiers, Pass pass, Stretch stretch) throws IOException {
    CopyFolding folding = new CopyFolding(searcher.getIndexReader());
    for (int tier = 0; tier < tiers; tier++) {
      BestHits best = collector();
      pass.show(tier, best);
      List<Ranked> taken = best.take();
      boolean goesOn = stretch.take(folded(folding, rescored(taken)));
      while (goesOn && taken.size() == size) {
        best = best.behind();
        pass.show(tier, wanted.isFolding() ? folding.unseen(best) : best);
        taken = best.take();
        goesOn = stretch.take(folded(folding, taken));
      }
      if (!goesOn) {
        return;
      }
    }
  }

  private List<Ranked> folded(CopyFolding folding, List<Ranked> hits) throws IOException {
    return wanted.isFolding() ? folding.fold(hits) : hits;
  }

  private List<Ranked> rescored(List<Ranked> ranked) throws IOException {
    return wanted.isByScore() ? rescorer.rescore(ranked, nearness) : ranked;
  }
}
