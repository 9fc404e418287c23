package org.lontar.query;

import java.util.List;
import java.util.stream.Collectors;
import org.lontar.document.Dimension;

/**
 * What the reader asked for, as a tree. Immutable; {@code toString()} is the stable printed form
 * that tests compare and answers show ({@code (and (term haze) (filter sector=health))}).
 */
public sealed interface UserQuery {

  /** All documents: nothing was typed. */
  record Everything() implements UserQuery {
    @Override
    public String toString() {
      return "(everything)";
    }
  }

  /**
   * A bare word, matched in any of its forms (stemmed by the document's language).
   *
   * @param text as typed; the engine analyzes it, so in scripts without spaces it may hold several
   *     words
   * @param times how often it was typed, 1 or more: what is repeated in a question matters more to
   *     it
   */
  record Term(String text, int times) implements UserQuery {
    /** A word that was typed once. */
    public Term(String text) {
      this(text, 1);
    }

    @Override
    public String toString() {
      return times == 1 ? "(term " + text + ")" : "(term " + text + " x" + times + ")";
    }
  }

  /**
   * Quoted words: these forms in this order.
   *
   * @param text between the quotes, white space folded
   * @param slop how many positions the words may be moved in all; 0 for an exact phrase
   */
  record Phrase(String text, int slop) implements UserQuery {
    @Override
    public String toString() {
      return slop == 0 ? "(phrase " + text + ")" : "(near/" + slop + " " + text + ")";
    }
  }

  /**
   * The beginning of a word.
   *
   * @param text as typed, without the star; never empty
   */
  record Prefix(String text) implements UserQuery {
    @Override
    public String toString() {
      return "(prefix " + text + ")";
    }
  }

  /** A clause that must hold in the title. */
  record InTitle(UserQuery clause) implements UserQuery {
    @Override
    public String toString() {
      return "(title " + clause + ")";
    }
  }

  /**
   * A facet value, or a range of years, asked for in the query text; does not score.
   *
   * @param dimension which
   * @param label a code, {@code none}, or for years {@code 2020..2024} with either end open
   */
  record Filter(Dimension dimension, String label) implements UserQuery {
    @Override
    public String toString() {
      return "(filter " + dimension.code() + "=" + label + ")";
    }
  }

  /** All of the clauses, two or more. */
  record And(List<UserQuery> clauses) implements UserQuery {
    /** Copies the list. */
    public And {
      clauses = List.copyOf(clauses);
    }

    @Override
    public String toString() {
      return printed("and", clauses);
    }
  }

  /** Any of the clauses, two or more. */
  record Or(List<UserQuery> clauses) implements UserQuery {
    /** Copies the list. */
    public Or {
      clauses = List.copyOf(clauses);
    }

    @Override
    public String toString() {
      return printed("or", clauses);
    }
  }

  /** Not the clause. */
  record Not(UserQuery clause) implements UserQuery {
    @Override
    public String toString() {
      return "(not " + clause + ")";
    }
  }

  private static String printed(String operator, List<UserQuery> clauses) {
    return clauses.stream()
        .map(UserQuery::toString)
        .collect(Collectors.joining(" ", "(" + operator + " ", ")"));
  }
}
