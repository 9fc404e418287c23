package org.lontar.search.expansion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.lontar.query.QueryNote;
import org.lontar.query.UserQuery;
import org.lontar.search.Expansion;
import org.lontar.search.expansion.TypedRun.TypedWord;

/**
 * Puts into a query what its words are called otherwise. Bare words alone, one by one or several in
 * a row, the longest row first: never quoted words, beginnings of words, words of a field, or what
 * is to be left out (a reader who excludes a word has said which). One thread, one request.
 */
public final class QueryExpander {

  /** What a reader switches everything off with. */
  public static final String EVERYTHING = "*";

  /** Expansions in one query: each costs as much as a few words. */
  public static final int MAX_EXPANSIONS = 10;

  /** Words of a query that are looked up; the others stand for themselves. */
  public static final int MAX_WORDS = 100;

  private static final int MAX_ROW = 10;

  private final Alternatives alternatives;
  private final IndexWords index;
  private final SortedSet<String> switchedOff;
  private final String typed;
  private final Map<String, Expansion> expansions = new LinkedHashMap<>();
  private int wordsLeft = MAX_WORDS;
  private boolean isFull;

  /**
   * An expander for one query.
   *
   * @param switchedOff what is not to be expanded, as typed, in small letters
   * @param typed the whole text of the query
   */
  public QueryExpander(
      SynonymIndex synonyms,
      Respelling respelling,
      IndexWords index,
      SortedSet<String> switchedOff,
      String typed) {
    this.alternatives = new Alternatives(synonyms, respelling, index);
    this.index = index;
    this.switchedOff = switchedOff;
    this.typed = typed;
  }

  /** The query with its expansions; one that is expanded already stays as it is. */
  public Expanded expand(UserQuery tree) throws IOException {
    UserQuery expanded = expanded(tree);
    List<QueryNote> notes =
        isFull
            ? List.of(
                new QueryNote(
                    "too-many-expansions",
                    "Other words were looked for in only the first %d places of the query."
                        .formatted(MAX_EXPANSIONS),
                    List.of(MAX_EXPANSIONS)))
            : List.of();
    return new Expanded(expanded, List.copyOf(expansions.values()), notes);
  }

  private UserQuery expanded(UserQuery tree) throws IOException {
    return switch (tree) {
      case UserQuery.Term term -> expandedRow(List.of(term)).getFirst();
      case UserQuery.And(List<UserQuery> clauses) -> {
        List<UserQuery> inside = expandedRow(expandedGroups(clauses));
        yield inside.size() == 1 ? inside.getFirst() : new UserQuery.And(inside);
      }
      case UserQuery.Or(List<UserQuery> clauses) -> {
        List<UserQuery> choices = new ArrayList<>();
        for (UserQuery clause : clauses) {
          choices.add(expanded(clause));
        }
        yield new UserQuery.Or(choices);
      }
      case UserQuery.Everything _,
          UserQuery.Phrase _,
          UserQuery.Exact _,
          UserQuery.Prefix _,
          UserQuery.Pattern _,
          UserQuery.Fuzzy _,
          UserQuery.Gapped _,
          UserQuery.Near _,
          UserQuery.InParagraph _,
          UserQuery.InTitle _,
          UserQuery.Filter _,
          UserQuery.Dates _,
          UserQuery.Not _,
          UserQuery.AnyOf _ ->
          tree;
    };
  }

  private List<UserQuery> expandedGroups(List<UserQuery> clauses) throws IOException {
    List<UserQuery> inside = new ArrayList<>();
    for (UserQuery clause : clauses) {
      inside.add(clause instanceof UserQuery.Term ? clause : expanded(clause));
    }
    return inside;
  }

  /** Clauses that hold all together, with rows of words in them replaced. */
  private List<UserQuery> expandedRow(List<UserQuery> clauses) throws IOException {
    Rewriting rewriting = new Rewriting(clauses);
    List<TypedRun> runs = TypedRun.of(clauses, typed, index);
    List<BitSet> isTaken = new ArrayList<>();
    // Rows before single words: a word that is also typed by itself must be left for its row.
    for (TypedRun run : runs) {
      isTaken.add(expandRows(run.words(), rewriting));
    }
    for (int i = 0; i < runs.size(); i++) {
      expandSingles(runs.get(i).words(), isTaken.get(i), rewriting);
    }
    return rewriting.clauses();
  }

  /** Expands rows of two words or more; returns which words are of one. */
  private BitSet expandRows(List<TypedWord> words, Rewriting rewriting) throws IOException {
    BitSet isTaken = new BitSet();
    for (int at = 0; at < words.size() && wordsLeft > 0; wordsLeft--) {
      int length = Math.min(MAX_ROW, words.size() - at);
      while (length > 1 && !isExpanded(words.subList(at, at + length), rewriting)) {
        length--;
      }
      if (length > 1) {
        isTaken.set(at, at + length);
      }
      at += length;
    }
    return isTaken;
  }

  private void expandSingles(List<TypedWord> words, BitSet isTaken, Rewriting rewriting)
      throws IOException {
    for (int at = 0; at < Math.min(words.size(), MAX_WORDS); at++) {
      if (!isTaken.get(at) && !index.isSmall(words.get(at).term())) {
        isExpanded(words.subList(at, at + 1), rewriting);
      }
    }
  }

  /** Expands these words as one, where they are known to be called otherwise. */
  private boolean isExpanded(List<TypedWord> row, Rewriting rewriting) throws IOException {
    List<FoldedWord> folded = row.stream().flatMap(word -> word.folded().stream()).toList();
    String text = String.join(" ", row.stream().map(TypedWord::term).toList());
    if (!rewriting.holds(row)) {
      return false;
    }
    Optional<Alternatives.Found> found = alternatives.find(text, folded, row.size() == 1);
    found.ifPresent(others -> expand(text, others, row, rewriting));
    return found.isPresent();
  }

  private void expand(
      String text, Alternatives.Found found, List<TypedWord> row, Rewriting rewriting) {
    String key = text.toLowerCase(Locale.ROOT);
    if (!expansions.containsKey(key) && expansions.size() >= MAX_EXPANSIONS) {
      isFull = true;
      return;
    }
    boolean isOn = !switchedOff.contains(key) && !switchedOff.contains(EVERYTHING);
    expansions.putIfAbsent(key, new Expansion(text, found.others(), found.origin(), isOn));
    if (isOn) {
      rewriting.replace(row, found.others());
    }
  }
}
