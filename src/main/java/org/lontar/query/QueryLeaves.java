package org.lontar.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;

/** Makes the leaves of the tree from words and quoted words, with a limit on their number. */
final class QueryLeaves {

  /** What stands between the words of a name in a code, or in its place. */
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}_-]+");

  private final QueryNotes notes;
  private int count;

  QueryLeaves(QueryNotes notes) {
    this.notes = notes;
  }

  /** The leaf for an unquoted word, or empty where it holds nothing to search for. */
  Optional<UserQuery> word(String typed, @Nullable QueryField field) {
    if (field != null && field.dimension() != null) {
      return filter(typed, field.dimension());
    }
    Optional<UserQuery> leaf = plainWord(typed);
    return leaf.flatMap(this::counted).map(query -> in(field, query));
  }

  /** The leaf for quoted words, or empty where they hold nothing to search for. */
  Optional<UserQuery> quoted(String typed, int slop, @Nullable QueryField field) {
    if (field != null && field.dimension() != null) {
      return filter(typed, field.dimension());
    }
    String folded = typed.strip().replaceAll("[\\s\\p{Z}]+", " ");
    if (!TypedText.hasWord(folded)) {
      return nothing("\"" + typed + "\"");
    }
    return counted(new UserQuery.Phrase(withoutTail(folded), slop)).map(query -> in(field, query));
  }

  /** Whether the limit was reached, so that leaves are missing. */
  boolean isFull() {
    return count > UserQueryParser.MAX_CLAUSES;
  }

  private Optional<UserQuery> plainWord(String typed) {
    String word = withoutTilde(typed);
    int star = word.indexOf('*');
    if (star >= 0) {
      return starred(typed, word, star);
    }
    String trimmed = shortened(TypedText.trim(word));
    return TypedText.hasWord(trimmed) ? Optional.of(new UserQuery.Term(trimmed)) : nothing(typed);
  }

  private Optional<UserQuery> starred(String typed, String word, int star) {
    String stem = shortened(TypedText.trim(word.substring(0, star)));
    String rest = TypedText.trim(word.substring(star).replace("*", ""));
    if (!TypedText.hasWord(stem + rest)) {
      return nothing(typed);
    }
    if (!rest.isEmpty()) {
      notes.add(
          "star-inside",
          "A star works only at the end of a word; "
              + QueryNotes.shown(typed)
              + " was read without what can't be searched.");
    }
    if (stem.codePointCount(0, stem.length()) >= UserQueryParser.MIN_PREFIX_CHARS) {
      return Optional.of(new UserQuery.Prefix(stem));
    }
    notes.add(
        "short-prefix",
        "A star needs at least "
            + UserQueryParser.MIN_PREFIX_CHARS
            + " letters before it; "
            + QueryNotes.shown(typed)
            + " was read as a word.");
    return Optional.of(new UserQuery.Term(rest.isEmpty() ? stem : shortened(rest)));
  }

  private String withoutTilde(String typed) {
    int tilde = typed.indexOf('~');
    if (tilde <= 0 || !typed.substring(tilde + 1).chars().allMatch(Character::isDigit)) {
      return typed;
    }
    notes.add(
        "lone-tilde",
        "“~” works only behind quoted words, as in \"near words\"~5; it was left out.");
    return typed.substring(0, tilde);
  }

  private Optional<UserQuery> filter(String typed, Dimension dimension) {
    String label = label(typed, dimension);
    if (label.isEmpty()) {
      return nothing(typed);
    }
    if (dimension == Dimension.YEAR && !label.equals(Dimension.NONE)) {
      return yearFilter(typed, label);
    }
    return counted(new UserQuery.Filter(dimension, label));
  }

  private Optional<UserQuery> yearFilter(String typed, String label) {
    Optional<YearRange> years = YearRange.find(label);
    if (years.isEmpty()) {
      notes.add(
          "not-a-year",
          QueryNotes.shown(typed)
              + " is no year; it was read as a word. Years are typed as year:2024 or"
              + " year:2020..2024.");
      return plainWord(typed).flatMap(this::counted);
    }
    if (years.get().isReversed()) {
      notes.add("years-reversed", "The years were the wrong way round; they were turned.");
    }
    return counted(new UserQuery.Filter(Dimension.YEAR, years.get().ordered().toString()));
  }

  /** A code in its written form: {@code Joint Statement} is {@code joint-statement}. */
  private static String label(String typed, Dimension dimension) {
    String label = shortened(typed.strip().toLowerCase(Locale.ROOT));
    return dimension == Dimension.YEAR
        ? label.replaceAll("[,;]+$", "")
        : GAPS.matcher(TypedText.trim(label.replace("*", ""))).replaceAll("-");
  }

  private Optional<UserQuery> nothing(String typed) {
    notes.add("nothing-to-search", QueryNotes.shown(typed) + " holds no word; it was left out.");
    return Optional.empty();
  }

  private Optional<UserQuery> counted(UserQuery leaf) {
    count++;
    if (isFull()) {
      notes.add(
          "too-many-words",
          "The query has very many words: only the first "
              + UserQueryParser.MAX_CLAUSES
              + " were searched.");
      return Optional.empty();
    }
    return Optional.of(leaf);
  }

  /** The first words of a very long phrase. */
  private String withoutTail(String phrase) {
    int end = -1;
    for (int words = 0; words < UserQueryParser.MAX_CLAUSES; words++) {
      end = phrase.indexOf(' ', end + 1);
      if (end < 0) {
        return shortened(phrase);
      }
    }
    notes.add(
        "long-phrase",
        "A phrase may have " + UserQueryParser.MAX_CLAUSES + " words; the rest was left out.");
    return shortened(phrase.substring(0, end));
  }

  /** Long enough for a sentence of a script that writes no spaces. */
  private static String shortened(String word) {
    if (word.length() <= UserQueryParser.MAX_WORD_CHARS) {
      return word;
    }
    int end = UserQueryParser.MAX_WORD_CHARS;
    return word.substring(0, Character.isHighSurrogate(word.charAt(end - 1)) ? end - 1 : end);
  }

  private static UserQuery in(@Nullable QueryField field, UserQuery leaf) {
    return field == null ? leaf : new UserQuery.InTitle(leaf);
  }
}
