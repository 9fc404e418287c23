package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Collects the best hits by score, equal scores by id.
 *
 * <p>The library's collector for two sort keys reads the id of every hit that comes among the best
 * for a while; here ids are looked at only where scores are equal. One thread, one search.
 */
final class BestByScore implements BestHits {

  private final int size;
  private final boolean isHasty;
  private final @Nullable Ranked after;
  private final Queue queue;
  private @Nullable Ranked last;

  /**
   * A collector.
   *
   * @param size how many hits at most, from 1
   */
  BestByScore(int size) {
    this(size, false, null);
  }

  private BestByScore(int size, boolean isHasty, @Nullable Ranked after) {
    this.size = size;
    this.isHasty = isHasty;
    this.after = after;
    this.last = after;
    this.queue = new Queue(size);
  }

  /** A collector that lets the search pass over hits that can't come among the best. */
  static BestByScore hasty(int size) {
    return new BestByScore(size, true, null);
  }

  @Override
  public BestHits behind() {
    return new BestByScore(size, isHasty, last);
  }

  @Override
  public List<Ranked> take() {
    List<Ranked> worstFirst = new ArrayList<>(queue.size());
    last = queue.size() > 0 ? queue.top() : after;
    while (queue.size() > 0) {
      worstFirst.add(queue.pop());
    }
    Collections.reverse(worstFirst);
    return worstFirst;
  }

  @Override
  public ScoreMode scoreMode() {
    return isHasty ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Leaf(context);
  }

  private static final class Queue extends PriorityQueue<Ranked> {
    Queue(int size) {
      super(size);
    }

    @Override
    protected boolean lessThan(Ranked a, Ranked b) {
      return Ranked.BY_SCORE.compare(a, b) > 0;
    }
  }

  private final class Leaf implements LeafCollector {
    private final int docBase;
    private final LeafIds ids;
    private @Nullable Scorable scorer;
    private float least;
    private @Nullable Ranked lookedUp;
    private int firstBehind;

    Leaf(LeafReaderContext context) throws IOException {
      this.docBase = context.docBase;
      this.ids = new LeafIds(context.reader());
      this.least = least();
    }

    @Override
    public void setScorer(Scorable current) throws IOException {
      scorer = current;
      if (isHasty && least > 0) {
        current.setMinCompetitiveScore(least);
      }
    }

    @Override
    public void collect(int docId) throws IOException {
      float score = scorer == null ? 0 : scorer.score();
      if (score < least || (after != null && !isBehind(after, score, docId))) {
        return;
      }
      if (queue.size() < size) {
        queue.add(hit(docId, score));
      } else if (!isBehind(queue.top(), score, docId)) {
        queue.updateTop(hit(docId, score));
      }
      raise(least());
    }

    private void raise(float newLeast) throws IOException {
      if (newLeast > least) {
        least = newLeast;
        if (isHasty && scorer != null) {
          // Not above it: equal scores may still come in by their ids.
          scorer.setMinCompetitiveScore(least);
        }
      }
    }

    /** Hits of lower scores can't come among the best any more. */
    private float least() {
      return queue.size() < size ? Float.NEGATIVE_INFINITY : queue.top().score();
    }

    private Ranked hit(int docId, float score) throws IOException {
      return new Ranked(docBase + docId, score, new IdKey(ids, ids.number(docId)));
    }

    private boolean isBehind(Ranked other, float score, int docId) throws IOException {
      if (score != other.score()) {
        return score < other.score();
      }
      if (lookedUp == null || other.docId() != lookedUp.docId()) {
        lookedUp = other;
        firstBehind = other.id().firstBehind(ids);
      }
      return ids.number(docId) >= firstBehind;
    }
  }
}
