package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.lucene.search.Query;
import org.lontar.query.UserQuery;

/**
 * A query held against single paragraphs: which of its words and phrases a paragraph has tells
 * whether it has what was asked for. One thread, one request.
 */
final class InsideQuery {

  private final UserQuery tree;
  private final List<Query> marks = new ArrayList<>();

  /** The marks of each word and phrase, by identity: one may be typed twice. */
  private final IdentityHashMap<UserQuery, BitSet> leaves = new IdentityHashMap<>();

  /** Words and phrases that are wanted, not excluded. */
  private final BitSet wanted = new BitSet();

  InsideQuery(UserQuery tree, QueryTranslator translator) throws IOException {
    this.tree = tree;
    collect(tree, true, translator);
  }

  /** What is to be found, in the order of the clauses that {@link #hasAll} is asked with. */
  List<Query> marks() {
    return marks;
  }

  /** Whether a paragraph with these clauses has all that was asked for. */
  boolean hasAll(BitSet found) {
    return found.intersects(wanted) && has(tree, found);
  }

  /** Whether a paragraph with these clauses has some of it, and nothing that is excluded. */
  boolean hasSome(BitSet found) {
    return found.intersects(wanted) && !hasExcluded(tree, found);
  }

  private void collect(UserQuery clause, boolean isWanted, QueryTranslator translator)
      throws IOException {
    switch (clause) {
      case UserQuery.And(List<UserQuery> clauses) -> {
        for (UserQuery each : clauses) {
          collect(each, isWanted, translator);
        }
      }
      case UserQuery.Or(List<UserQuery> clauses) -> {
        for (UserQuery each : clauses) {
          collect(each, isWanted, translator);
        }
      }
      case UserQuery.Not(UserQuery inner) -> collect(inner, !isWanted, translator);
      default -> addLeaf(clause, isWanted, translator);
    }
  }

  private void addLeaf(UserQuery leaf, boolean isWanted, QueryTranslator translator)
      throws IOException {
    List<Query> found = translator.translateMarks(leaf);
    if (found.isEmpty()) {
      return;
    }
    BitSet clauses = new BitSet();
    clauses.set(marks.size(), marks.size() + found.size());
    marks.addAll(found);
    leaves.put(leaf, clauses);
    if (isWanted) {
      wanted.or(clauses);
    }
  }

  /** What chooses documents, and what has no word in it, asks nothing of a paragraph. */
  private boolean has(UserQuery clause, BitSet found) {
    return switch (clause) {
      case UserQuery.And(List<UserQuery> clauses) ->
          clauses.stream().allMatch(each -> has(each, found));
      case UserQuery.Or(List<UserQuery> clauses) ->
          clauses.stream().anyMatch(each -> has(each, found));
      case UserQuery.Not(UserQuery inner) -> !hasLeaf(inner) || !has(inner, found);
      default -> !hasLeaf(clause) || found.intersects(leaves.getOrDefault(clause, new BitSet()));
    };
  }

  private boolean hasExcluded(UserQuery clause, BitSet found) {
    return switch (clause) {
      case UserQuery.And(List<UserQuery> clauses) ->
          clauses.stream().anyMatch(each -> hasExcluded(each, found));
      case UserQuery.Not(UserQuery inner) -> hasLeaf(inner) && has(inner, found);
      default -> false;
    };
  }

  private boolean hasLeaf(UserQuery clause) {
    return switch (clause) {
      case UserQuery.And(List<UserQuery> clauses) -> clauses.stream().anyMatch(this::hasLeaf);
      case UserQuery.Or(List<UserQuery> clauses) -> clauses.stream().anyMatch(this::hasLeaf);
      case UserQuery.Not(UserQuery inner) -> hasLeaf(inner);
      default -> leaves.containsKey(clause);
    };
  }
}
