package org.lontar.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.PartialDate;

/** The rows of the vocabulary files, one record per file. Lists that a row leaves out are empty. */
final class VocabularyRows {
  private VocabularyRows() {}

  private static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** A row of {@code sectors.yaml}. */
  record Sector(
      String code,
      String name,
      List<String> bodies,
      List<String> strong,
      List<String> terms,
      List<String> ambiguous) {
    Sector {
      bodies = copy(bodies);
      strong = copy(strong);
      terms = copy(terms);
      ambiguous = copy(ambiguous);
    }
  }

  /** A row of {@code types.yaml}. */
  record DocumentType(
      String code,
      String name,
      List<String> words,
      List<String> nouns,
      List<String> verbs,
      List<String> paths,
      List<String> hosts) {
    DocumentType {
      verbs = copy(verbs);
      hosts = copy(hosts);
      words = copy(words);
      nouns = copy(nouns);
      paths = copy(paths);
    }
  }

  /** A row of {@code countries.yaml}. */
  record Country(String code, String name, List<String> variants) {
    Country {
      variants = copy(variants);
    }
  }

  /** A row of {@code chairmanships.yaml}; days as ISO dates, both in the term. */
  record Term(
      String chair,
      String from,
      String until,
      @Nullable Boolean registered,
      @Nullable String theme,
      List<String> keys,
      @Nullable Integer turn) {
    Term {
      keys = copy(keys);
    }

    LocalDate start() {
      return LocalDate.parse(from);
    }

    LocalDate end() {
      return LocalDate.parse(until);
    }

    boolean counts() {
      return registered == null || registered;
    }
  }

  /** A row of {@code leaders.yaml}; days as ISO dates, {@code until} null for who is in office. */
  record Leader(String country, List<String> names, String from, @Nullable String until) {
    Leader {
      names = copy(names);
    }

    LocalDate start() {
      return LocalDate.parse(from);
    }

    LocalDate end() {
      return until == null ? LocalDate.MAX : LocalDate.parse(until);
    }
  }

  /** A row of {@code clues.yaml}: no document uses {@code term} before {@code year}. */
  record Clue(String term, int year) {}

  /** A row of {@code summits.yaml}: the ASEAN Summit of this number met in {@code year}. */
  record Summit(int summit, int year) {}

  /** A row of {@code languages.yaml}. */
  record Language(String code, String name, List<String> words, List<String> marks) {
    Language {
      words = copy(words);
      marks = copy(marks);
    }
  }

  /** A row of {@code months.yaml}. */
  record Month(int month, List<String> names) {
    Month {
      names = copy(names);
    }
  }

  /** A row of {@code series.yaml}. */
  record Series(
      String code, String name, List<String> sectors, List<String> names, List<String> informal) {
    Series {
      sectors = copy(sectors);
      names = copy(names);
      informal = copy(informal);
    }
  }

  /**
   * A row of {@code meetings.yaml}: the meeting of this number of {@code series} met {@code when},
   * an ISO year, month or day.
   */
  record Meeting(
      String series, int meeting, String when, @Nullable String place, @Nullable Boolean cadence) {

    PartialDate date() {
      return switch (when.length()) {
        case 4 -> PartialDate.ofYear(Integer.parseInt(when));
        case 7 ->
            PartialDate.ofMonth(
                Integer.parseInt(when.substring(0, 4)), Integer.parseInt(when.substring(5)));
        default -> PartialDate.ofDay(LocalDate.parse(when));
      };
    }
  }

  /** A row of {@code bodies.yaml}. */
  record Body(String code, String name, List<String> names, List<String> hosts) {
    Body {
      names = copy(names);
      hosts = copy(hosts);
    }
  }

  /** A row of {@code bodies.yaml} or {@code partners.yaml}. */
  record Named(String code, String name, List<String> names) {
    Named {
      names = copy(names);
    }
  }
}
