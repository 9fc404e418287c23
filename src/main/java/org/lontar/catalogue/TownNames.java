package org.lontar.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.VocabularyRows.Country;
import org.lontar.catalogue.VocabularyRows.Month;

/** Tells names of towns from the other capitalized words of a sentence. Immutable, thread-safe. */
final class TownNames {
  private static final Set<String> NEVER =
      Set.of(
          "the",
          "this",
          "that",
          "these",
          "asean",
          "ascc",
          "his",
          "her",
          "our",
          "their",
          "its",
          "a",
          "an",
          "conjunction",
          "accordance",
          "order",
          "meeting",
          "summit",
          "conference",
          "ministers",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "council",
          "southeast",
          "asia",
          "as",
          "at",
          "by",
          "we",
          "on",
          "in",
          "hotel",
          "english",
          "joint",
          "statement",
          "press",
          "media",
          "release",
          "video",
          "videoconference",
          "chairman",
          "declaration",
          "community",
          "plus",
          "three",
          "heads",
          "leaders",
          "updated",
          "posted",
          "published",
          "page",
          "annex",
          "agenda",
          "item",
          "part",
          "chapter",
          "section",
          "figure",
          "table",
          "online",
          "virtual",
          "virtually",
          "zoom",
          "note",
          "by-line");

  private final Set<String> months = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  TownNames(List<Month> months, List<Country> countries) {
    months.forEach(m -> m.names().forEach(n -> this.months.add(Folding.fold(n))));
    countries.stream()
        .filter(c -> !c.code().equals("singapore"))
        .forEach(c -> c.variants().forEach(v -> this.countries.add(Folding.fold(v))));
  }

  /** The town that {@code name} names, in its usual case, or null where it names none. */
  @Nullable String town(String name) {
    String bare = name.replaceAll("[.,'’-]+$", "").strip();
    String folded = Folding.fold(bare);
    if (bare.length() < 3 || months.contains(folded) || countries.contains(folded)) {
      return null;
    }
    for (String word : folded.split("[ .]+", -1)) {
      if (NEVER.contains(word) || months.contains(word)) {
        return null;
      }
    }
    return bare.equals(bare.toUpperCase(Locale.ROOT)) ? TitleCase.of(bare) : bare;
  }
}
