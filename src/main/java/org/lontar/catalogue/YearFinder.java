package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final int BUDDHIST_ERA = 543;
  private static final Pattern YEAR = Pattern.compile("(?<![\\d/.-])((?:19|20|25)\\d{2})(?![\\d])");
  static final Pattern TARGET_BEFORE =
      Pattern.compile(
          "(?:vision|blueprint|agenda|master ?plan|plan|goals?|post|by|towards?|until|beyond|strategy|roadmap|framework|programme|program|visi|menuju|tầm nhìn|วิสัยทัศน์|pelan|rencana|agenda|to|for|targets?|disease|covid|from|since|before|after|of)[ -]*$");
  private static final Pattern RANGE_AFTER =
      Pattern.compile(
          "^\\s*(?:-|to|/|and beyond|until)\\s*(?:20)?\\d{2}|^ (?:vision|blueprint|agenda|goals|targets?|masterplan)");

  /** The one year that the title gives, at most one candidate. */
  List<DateCandidate> find(Reading reading) {
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
