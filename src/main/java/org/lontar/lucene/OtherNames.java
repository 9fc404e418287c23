package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.lontar.query.UserQuery;
import org.lontar.search.RankingWeights;

/**
 * Weighs what was typed against its other names: a document scores by the best of them, not by
 * their sum. The names of a word count as if all were as common as the most common one; else its
 * rarest spelling would count most. Several words count as much as without other names, and these
 * as if they were as rare. One thread, one request.
 */
final class OtherNames {

  private final IndexReader reader;
  private final RankingWeights weights;

  /**
   * Weighs names.
   *
   * @param weights how much another name counts against the typed one, and rarity at all
   */
  OtherNames(IndexReader reader, RankingWeights weights) {
    this.reader = reader;
    this.weights = weights;
  }

  /** What was typed, and its other names behind it. */
  static List<UserQuery> namesOf(UserQuery.AnyOf anyOf) {
    List<UserQuery> names = new ArrayList<>();
    names.add(anyOf.typed());
    names.addAll(anyOf.others());
    return names;
  }

  /**
   * The best of several names.
   *
   * @param names the typed one first
   * @param queries one for each name
   */
  Query best(List<UserQuery> names, List<Query> queries) throws IOException {
    Rarity rarity = new Rarity(reader, weights.rarity());
    double[] rarities = new double[names.size()];
    double least = Double.MAX_VALUE;
    for (int i = 0; i < rarities.length; i++) {
      rarities[i] = rarity.of(names.get(i));
      least = Math.min(least, rarities[i]);
    }
    double shared = names.getFirst() instanceof UserQuery.Term ? least : rarities[0];
    List<Query> weighed = new ArrayList<>();
    for (int i = 0; i < rarities.length; i++) {
      double weight = (i == 0 ? 1 : weights.otherNameWeight()) * shared / rarities[i];
      weighed.add(new BoostQuery(queries.get(i), (float) weight));
    }
    return new DisjunctionMaxQuery(weighed, 0);
  }
}
