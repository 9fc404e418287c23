package org.lontar.query;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;

/** Makes the leaves of the tree from words and quoted words, with a limit on their number. */
final class QueryLeaves {

  /** What stands between the words of a name in a code, or in its place. */
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}_-]+");

  /** Signs of the syntax that mean something on a word only. */
  private static final String SIGNS = "*=~\"";

  private final QueryNotes notes;
  private final SignedWord signed;
  private final PlacedWords placed;
  private int count;

  QueryLeaves(QueryNotes notes, PlacedWords placed) {
    this.notes = notes;
    this.placed = placed;
    this.signed = new SignedWord(notes);
  }

  /** The leaf for an unquoted word, or empty where it holds nothing to search for. */
  Optional<UserQuery> word(String typed, @Nullable QueryField field) {
    return leaf(typed, field, () -> or(signed.read(typed), typed));
  }

  /** The leaf for quoted words, or empty where they hold nothing to search for. */
  Optional<UserQuery> quoted(String typed, int slop, @Nullable QueryField field) {
    return leaf(typed, field, () -> or(phrase(typed, slop), "\"" + typed + "\""));
  }

  /** Whether the limit was reached, so that leaves are missing. */
  boolean isFull() {
    return count > UserQueryParser.MAX_CLAUSES;
  }

  private Optional<UserQuery> leaf(
      String typed, @Nullable QueryField field, Supplier<Optional<UserQuery>> words) {
    return switch (field) {
      case null -> words.get().flatMap(this::counted);
      case QueryField.OfDimension(Dimension dimension) -> filter(typed, dimension);
      case QueryField.Own.DATE -> dates(typed);
      case QueryField.Own.TITLE -> words.get().flatMap(this::counted).map(UserQuery.InTitle::new);
      case QueryField.Own.PARAGRAPH -> words.get().flatMap(this::counted);
    };
  }

  private Optional<UserQuery> phrase(String typed, int slop) {
    String folded = typed.strip().replaceAll("[\\s\\p{Z}]+", " ");
    if (!TypedText.hasWord(folded)) {
      return Optional.empty();
    }
    String words = withoutTail(folded);
    return Optional.of(
        slop == 0
            ? placed.quoted(QuotedWords.read(words, notes))
            : new UserQuery.Phrase(words, slop));
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
              + " year:2020..2024.",
          QueryNotes.shown(typed));
      return word(typed, null);
    }
    if (years.get().isReversed()) {
      notes.add("years-reversed", "The years were the wrong way round; they were turned.");
    }
    return counted(new UserQuery.Filter(Dimension.YEAR, years.get().ordered().toString()));
  }

  private Optional<UserQuery> dates(String typed) {
    String label = withoutComma(typed.strip());
    Optional<DateRange> days = DayText.find(label);
    if (days.isEmpty()) {
      notes.add(
          "not-a-date",
          QueryNotes.shown(typed)
              + " is no date; it was read as a word. Dates are typed as date:2024, date:2024-09,"
              + " date:2024-09-26 or date:2024-01..2024-06.",
          QueryNotes.shown(typed));
      return word(typed, null);
    }
    if (!days.get().isReversed()) {
      return counted(new UserQuery.Dates(days.get()));
    }
    notes.add("dates-reversed", "The dates were the wrong way round; they were turned.");
    return counted(new UserQuery.Dates(DayText.ordered(label, days.get())));
  }

  /** A code in its written form: {@code Joint Statement} is {@code joint-statement}. */
  private static String label(String typed, Dimension dimension) {
    String label = SignedWord.shortened(typed.strip().toLowerCase(Locale.ROOT));
    return dimension == Dimension.YEAR
        ? withoutComma(label)
        : GAPS.matcher(TypedText.trim(label.replace("*", ""))).replaceAll("-");
  }

  private static String withoutComma(String value) {
    int end = value.length();
    while (end > 0 && (value.charAt(end - 1) == ',' || value.charAt(end - 1) == ';')) {
      end--;
    }
    return value.substring(0, end);
  }

  private Optional<UserQuery> or(Optional<UserQuery> leaf, String typed) {
    return leaf.isPresent() ? leaf : nothing(typed);
  }

  /** Says so of signs of the syntax and of quoted words: a dash in a sentence means nothing. */
  private Optional<UserQuery> nothing(String typed) {
    if (typed.codePoints().anyMatch(sign -> SIGNS.indexOf(sign) >= 0)) {
      notes.addNothing(typed);
    }
    return Optional.empty();
  }

  private Optional<UserQuery> counted(UserQuery leaf) {
    count++;
    if (isFull()) {
      notes.add("too-many-words", QueryNotes.TOO_MANY_WORDS, UserQueryParser.MAX_CLAUSES);
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
        return SignedWord.shortened(phrase);
      }
    }
    notes.add(
        "long-phrase",
        "A phrase may have " + UserQueryParser.MAX_CLAUSES + " words; the rest was left out.",
        UserQueryParser.MAX_CLAUSES);
    return SignedWord.shortened(phrase.substring(0, end));
  }
}
