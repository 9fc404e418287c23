package org.lontar.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;

/**
 * Finds the town where the document was issued, or its event was, in its own words. Immutable,
 * thread-safe.
 */
final class PlaceFinder {

  /** A name of one to four capitalized words. */
  private static final String NAME =
      "(?<p>\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’-]*|da|de|del|la)){0,3})";

  /** What may follow a place: a date, a country, the end. */
  private static final String AFTER =
      "(?=\\s*(?:,|\\.|;|\\(|$|on \\d|on \\p{Lu}|in \\d|from|\\d|[–—-]|and|under|with|to |this|for))";

  private static final Pattern ISSUED =
      Pattern.compile(
          "^\\W{0,3}(?i:issued|adopted|done|signed|given|released|endorsed)(?i:[^.;]{0,120}?)\\b(?i:in|at) (?i:the city of )?"
              + NAME
              + AFTER);
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\W{0,3}"
              + NAME
              + "(?:, \\p{Lu}[\\p{L} .]{2,30})?,? (?:\\(?\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}\\.?,? \\d{4}|\\(?\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?)");
  private static final Pattern NEWS_DATELINE =
      Pattern.compile("^\\W{0,3}" + NAME + "(?: \\([\\p{L} /]{2,30}\\))?\\s*[–—-]{1,2}\\s");
  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:held|convened|took place|met|gathered|organi[sz]ed|hosted|meeting|concluded|ended|opened)\\b[^.;]{0,60}?\\b(?:in|at) (?:the )?(?:city of )?"
              + NAME
              + AFTER);
  private static final Pattern TITLE_TAIL =
      Pattern.compile(
          ", "
              + NAME
              + "(?=, (?:\\d|\\p{Lu}[\\p{L} ]{3,30}(?:,|$))|$|: )|, (?:\\d{1,2}(?: ?- ?\\d{1,2})? \\p{L}{3,9} \\d{4}), "
              + NAME.replace("<p>", "<q>")
              + "(?=$|,)");

  private final TownNames towns;

  PlaceFinder(TownNames towns) {
    this.towns = towns;
  }

  @Nullable Described<String> find(Reading reading) {
    for (Piece piece : issueLines(reading)) {
      Described<String> issued = first(ISSUED, piece);
      if (issued != null) {
        return issued;
      }
    }
    for (Piece piece : reading.opening()) {
      Described<String> line = firstOf(piece, DATELINE, NEWS_DATELINE);
      if (line != null) {
        return line;
      }
    }
    if (reading.title() != null) {
      Described<String> title = first(TITLE_TAIL, reading.title());
      if (title != null) {
        return title;
      }
    }
    return held(reading);
  }

  private @Nullable Described<String> held(Reading reading) {
    for (Piece piece : reading.opening().subList(0, Math.min(3, reading.opening().size()))) {
      Described<String> held = first(HELD, piece);
      if (held != null) {
        return held;
      }
    }
    return null;
  }

  private static List<Piece> issueLines(Reading reading) {
    return Stream.concat(reading.opening().stream(), reading.ending(6).stream()).toList();
  }

  private @Nullable Described<String> firstOf(Piece piece, Pattern... patterns) {
    for (Pattern pattern : patterns) {
      Described<String> found = first(pattern, piece);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Described<String> first(Pattern pattern, Piece piece) {
    Matcher m = pattern.matcher(piece.words());
    while (m.find()) {
      String name = m.group("p");
      if (name == null && m.namedGroups().containsKey("q")) {
        name = m.group("q");
      }
      String town = name == null ? null : towns.town(name);
      if (town != null) {
        return Described.stated(town, piece.part(), piece.quote(m.start(), m.end()));
      }
    }
    return null;
  }
}
