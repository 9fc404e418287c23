package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lontar.catalogue.VocabularyRows.Summit;
import org.lontar.document.DateRole;
import org.lontar.document.Described;
import org.lontar.document.PartialDate;
import org.lontar.document.RoleDate;

/**
 * Finds the year that a title gives its document, where no date is known. Immutable, thread-safe.
 *
 * <p>Years of plans, visions and targets are not the document's.
 */
final class YearFinder {
  /** Above an address's month, below any day. */
  static final int TITLE_YEAR = 38;

  private static final int SUMMIT_YEAR = 20;
  private static final int BUDDHIST_ERA = 543;
  private static final Pattern YEAR = Pattern.compile("(?<![\\d/.-])((?:19|20|25)\\d{2})(?![\\d])");
  private static final Pattern TARGET_BEFORE =
      Pattern.compile(
          "(?:vision|blueprint|agenda|master ?plan|plan|goals?|post|by|towards?|until|beyond|strategy|roadmap|framework|programme|program|visi|menuju|tầm nhìn|วิสัยทัศน์|pelan|rencana|agenda|to|for|targets?|disease|covid|from|since|before|after|of)[ -]*$");
  private static final Pattern RANGE_AFTER =
      Pattern.compile(
          "^\\s*(?:-|to|/|and beyond|until)\\s*(?:20)?\\d{2}|^ (?:vision|blueprint|agenda|goals|targets?|masterplan)");

  private static final Pattern SUMMIT =
      Pattern.compile(
          "(?<o>\\d{1,2}(?:st|nd|rd|th)|[a-z]{4,11}(?:-[a-z]{3,9})?) (?:asean )?summit|(?:ktt|sidang kemuncak)(?: asean)? ke-(?<p>\\d{1,2})");

  private final Map<Integer, Integer> summits;

  YearFinder(List<Summit> rows) {
    summits = rows.stream().collect(Collectors.toUnmodifiableMap(Summit::summit, Summit::year));
  }

  /** The year of the title, else of the summit that the title or the first paragraph names. */
  List<DateCandidate> find(Reading reading) {
    List<DateCandidate> ofTitle = ofTitle(reading);
    return ofTitle.isEmpty() ? ofSummit(reading) : ofTitle;
  }

  private List<DateCandidate> ofSummit(Reading reading) {
    List<Piece> pieces = reading.titleAndBody();
    for (Piece piece : pieces.subList(0, Math.min(2, pieces.size()))) {
      Matcher m = SUMMIT.matcher(piece.folded());
      while (m.find()) {
        Integer ordinal = Ordinals.parse(m.group("o") == null ? m.group("p") : m.group("o"));
        Integer year = ordinal == null ? null : summits.get(ordinal);
        boolean ofAsean =
            piece.folded().contains("asean") || reading.titleFolded().contains("asean");
        if (year != null && ofAsean) {
          String words = piece.quote(m.start(), m.end());
          RoleDate date = new RoleDate(DateRole.EVENT_END, PartialDate.ofYear(year));
          String why = "\"" + words + "\"; register of summits: " + year;
          return List.of(new DateCandidate(Described.inferred(date, why), null, SUMMIT_YEAR));
        }
      }
    }
    return List.of();
  }

  private static List<DateCandidate> ofTitle(Reading reading) {
    List<DateCandidate> found = new ArrayList<>();
    Piece title = reading.title();
    if (title != null) {
      Matcher m = YEAR.matcher(title.folded());
      while (m.find()) {
        String before = title.folded().substring(0, m.start());
        String after = title.folded().substring(m.end());
        int year = Integer.parseInt(m.group(1));
        if (!TARGET_BEFORE.matcher(before).find()
            && !RANGE_AFTER.matcher(after).find()
            && !isTarget(m.group(1), reading)) {
          found.add(candidate(title, year > 2_400 ? year - BUDDHIST_ERA : year, m));
        }
      }
    }
    long years = found.stream().map(c -> c.described().value().date()).distinct().count();
    return years == 1 ? found.subList(0, 1) : List.of();
  }

  /** The body speaks of the year as of a goal: "by 2020". */
  private static boolean isTarget(String year, Reading reading) {
    Pattern goal =
        Pattern.compile(
            "\\b(?:by|until|till|towards?|menjelang|before)(?: the)?(?: year| end of)? "
                + year
                + "(?!\\d)");
    return reading.body().stream().limit(20).anyMatch(p -> goal.matcher(p.folded()).find());
  }

  private static DateCandidate candidate(Piece title, int year, Matcher m) {
    RoleDate date = new RoleDate(DateRole.ISSUED, PartialDate.ofYear(year));
    String evidence = title.quote(title.sentenceStart(m.start(), 60), m.end());
    return new DateCandidate(Described.stated(date, title.part(), evidence), null, TITLE_YEAR);
  }
}
