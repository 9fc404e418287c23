package org.lontar.ingest.curation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lontar.document.DateRole;
import org.lontar.document.PartialDate;
import org.lontar.document.Relation;
import org.lontar.document.RelationKind;
import org.lontar.document.RoleDate;
import org.lontar.document.SeriesMeeting;

/** Values as one word or line, and back: what sidecars and cells of spreadsheets hold. */
final class Spelling {

  private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?");
  private static final Pattern MEETING = Pattern.compile("([^ ]+)(?: +([1-9][0-9]{0,3}))?");

  private Spelling() {}

  /** The date of {@code 2024-09-26}, {@code 2024-09} or {@code 2024}; empty where it is none. */
  static Optional<PartialDate> date(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    try {
      if (parts.group(2) == null) {
        return year == 0 ? Optional.empty() : Optional.of(PartialDate.ofYear(year));
      }
      int month = Integer.parseInt(parts.group(2));
      return Optional.of(
          parts.group(3) == null
              ? PartialDate.ofMonth(year, month)
              : PartialDate.ofDay(LocalDate.of(year, month, Integer.parseInt(parts.group(3)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The date of {@code signed 2024-09-26}. */
  static Optional<RoleDate> roleDate(String text) {
    String[] words = text.strip().split("[ :]+", 2);
    if (words.length < 2) {
      return Optional.empty();
    }
    Optional<DateRole> role =
        Stream.of(DateRole.values()).filter(r -> r.code().equals(words[0])).findFirst();
    return role.flatMap(r -> date(words[1]).map(date -> new RoleDate(r, date)));
  }

  static String of(RoleDate date) {
    return date.role().code() + " " + date.date();
  }

  /** The meeting of {@code ascc-council 32}, or {@code ascc-council} without an ordinal. */
  static Optional<SeriesMeeting> meeting(String text) {
    Matcher parts = MEETING.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String ordinal = parts.group(2);
    return Optional.of(
        new SeriesMeeting(parts.group(1), ordinal == null ? null : Integer.valueOf(ordinal)));
  }

  static String of(SeriesMeeting meeting) {
    return meeting.ordinal() == null ? meeting.code() : meeting.code() + " " + meeting.ordinal();
  }

  /** The relation of {@code supersedes Draft of the plan}. */
  static Optional<Relation> relation(String text) {
    String[] words = text.strip().split(":? +", 2);
    return words.length < 2
        ? Optional.empty()
        : RelationKind.find(words[0]).map(kind -> new Relation(kind, words[1].strip()));
  }

  static String of(Relation relation) {
    return relation.kind().code() + " " + relation.target();
  }
}
