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
   * The beginning of a word: a star at its end.
   *
   * @param text as typed, without the star; never empty
   */
  record Prefix(String text) implements UserQuery {
    @Override
    public String toString() {
      return "(prefix " + text + ")";
    }
  }

  /**
   * A word in this one form: not stemmed, in no other words.
   *
   * @param text as typed, without the equals sign
   */
  record Exact(String text) implements UserQuery {
    @Override
    public String toString() {
      return "(exact " + text + ")";
    }
  }

  /**
   * A word of which letters are left open at its beginning or inside it.
   *
   * @param text as typed, each star for any number of letters, no two stars side by side
   */
  record Pattern(String text) implements UserQuery {
    @Override
    public String toString() {
      return "(pattern " + text + ")";
    }
  }

  /**
   * A word with some letters wrong, missing, too many or changed with their neighbor.
   *
   * @param text as typed, without the tilde
   * @param edits how many letters at most, 1 or 2
   */
  record Fuzzy(String text, int edits) implements UserQuery {
    @Override
    public String toString() {
      return "(fuzzy/" + edits + " " + text + ")";
    }
  }

  /**
   * Quoted words with gaps: each part is a phrase, in this order, in one paragraph.
   *
   * @param first the part before the first gap
   * @param rest gaps with the part behind each, one or more
   */
  record Gapped(String first, List<Continuation> rest) implements UserQuery {
    /** Words that one star stands for at most; it stands for one at least. */
    public static final int MAX_WORDS_PER_STAR = 5;

    /** Copies the list. */
    public Gapped {
      rest = List.copyOf(rest);
    }

    @Override
    public String toString() {
      return rest.stream()
          .map(Continuation::toString)
          .collect(Collectors.joining(" ", "(gapped " + first + " ", ")"));
    }
  }

  /**
   * A gap in quoted words and what stands behind it.
   *
   * @param stars how many stars were typed for the gap, each for one to {@value
   *     Gapped#MAX_WORDS_PER_STAR} words; 0 for an ellipsis, which is any number of words, or none
   * @param text the part behind the gap
   */
  record Continuation(int stars, String text) {
    /** Whether the gap is as long as the paragraph allows. */
    public boolean isOpen() {
      return stars == 0;
    }

    @Override
    public String toString() {
      return (isOpen() ? "…" : "*".repeat(stars)) + " " + text;
    }
  }

  /**
   * Two clauses near each other, in any order.
   *
   * @param first words: a leaf, or several of them joined by or
   * @param second likewise
   * @param words how many words may stand between them, 1 or more
   */
  record Near(UserQuery first, UserQuery second, int words) implements UserQuery {
    @Override
    public String toString() {
      return "(within/" + words + " " + first + " " + second + ")";
    }
  }

  /** All of the clauses in one paragraph, two or more: words, or what is joined of words. */
  record InParagraph(List<UserQuery> clauses) implements UserQuery {
    /** Copies the list. */
    public InParagraph {
      clauses = List.copyOf(clauses);
    }

    @Override
    public String toString() {
      return printed("paragraph", clauses);
    }
  }

  /** Days that the document's date must lie in; does not score. */
  record Dates(DateRange range) implements UserQuery {
    @Override
    public String toString() {
      return "(date " + range + ")";
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

  /**
   * What was typed, or one of the other names for it; put in by the engine, never by the parser.
   *
   * @param typed a word, or all of several words
   * @param others words, each of which may hold several that stand one after the other; one or more
   */
  record AnyOf(UserQuery typed, List<UserQuery> others) implements UserQuery {
    /** Copies the list. */
    public AnyOf {
      others = List.copyOf(others);
    }

    @Override
    public String toString() {
      return "(any-of "
          + typed
          + others.stream().map(other -> " " + other).collect(Collectors.joining())
          + ")";
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
