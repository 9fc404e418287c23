package org.lontar.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lontar.document.Dimension;
import org.lontar.query.FacetSelection;
import org.lontar.query.SearchRequest;

/** The name of a search, in one line: its words, and what was chosen beside them. */
public final class SearchName {
  private static final int MAX_CHOICES = 12;
  private static final int MAX_WORDS_CHARS = 200;

  private SearchName() {}

  /** The name of {@code request} in the language of {@code names}. */
  public static String of(SearchRequest request, Names names) {
    List<String> parts = new ArrayList<>();
    String words = request.query().text().strip();
    if (!words.isEmpty()) {
      parts.add(shortened(words));
    }
    request.selections().stream()
        .limit(MAX_CHOICES)
        .forEach(selection -> parts.add(choice(selection, names)));
    LocalDate from = request.dates().from();
    LocalDate to = request.dates().to();
    if (from != null) {
      parts.add(names.text("follow.name.from", names.day(from)));
    }
    if (to != null) {
      parts.add(names.text("follow.name.to", names.day(to)));
    }
    return parts.isEmpty() ? names.text("follow.name.everything") : String.join(" · ", parts);
  }

  private static String choice(FacetSelection selection, Names names) {
    Dimension dimension = selection.dimension();
    return names.text(
        selection.excluded() ? "follow.name.excluded" : "follow.name.chosen",
        names.of(dimension),
        names.label(dimension, selection.label()));
  }

  private static String shortened(String words) {
    int end =
        words.offsetByCodePoints(
            0, Math.min(MAX_WORDS_CHARS, words.codePointCount(0, words.length())));
    return end == words.length() ? words : words.substring(0, end) + "…";
  }
}
