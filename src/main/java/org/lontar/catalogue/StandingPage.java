package org.lontar.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import org.lontar.catalogue.VocabularyRows.Sector;

/**
 * Knows the pages that stand for a body and tell what it is: their title is its name and nothing
 * more, without the number or the date of a meeting. Immutable, thread-safe.
 */
final class StandingPage {
  private static final Pattern SMALL_WORDS =
      Pattern.compile(
          "\\b(?:asean|the|and|of|for|on|meeting|ministerial|in|its)\\b|[^\\p{L}\\p{N}]");

  private final TermIndex<Boolean> names = new TermIndex<>();

  StandingPage(List<Sector> sectors) {
    sectors.forEach(sector -> sector.bodies().forEach(name -> names.add(name, true)));
  }

  /** Whether the title is the name of one body or several. */
  boolean is(Reading reading) {
    Piece title = reading.title();
    if (title == null) {
      return false;
    }
    StringBuilder rest = new StringBuilder(title.folded());
    List<TermIndex.Match<Boolean>> found = names.find(title);
    for (TermIndex.Match<Boolean> match : found) {
      for (int i = match.start(); i < match.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return !found.isEmpty() && SMALL_WORDS.matcher(rest).replaceAll("").isBlank();
  }
}
