package org.lontar.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DateRole;
import org.lontar.document.Described;
import org.lontar.document.Part;
import org.lontar.document.PartialDate;
import org.lontar.document.Precision;
import org.lontar.document.RoleDate;
import org.lontar.document.SeriesMeeting;

/**
 * Works out when a document is from by the register of meetings, where it is the document of one.
 * Immutable, thread-safe.
 */
final class MeetingYears {
  /** Below the year that the title prints. */
  static final int TITLE = 37;

  /** The first paragraph names it. */
  static final int OPENING = 20;

  /** Types that are a meeting's own documents, so that they are of its last day. */
  static final Set<String> OF_THE_DAY =
      Set.of("joint-statement", "chairman-statement", "declaration");

  private final MeetingRegister register;

  MeetingYears(MeetingRegister register) {
    this.register = register;
  }

  /**
   * The candidate that follows from {@code meetings}, none where the register has none of them or
   * their years differ.
   *
   * @param type the document's type, or null
   */
  List<DateCandidate> find(List<Described<SeriesMeeting>> meetings, @Nullable String type) {
    List<DateCandidate> found = new ArrayList<>();
    for (Described<SeriesMeeting> meeting : meetings) {
      Integer ordinal = meeting.value().ordinal();
      PartialDate when = ordinal == null ? null : register.when(meeting.value().code(), ordinal);
      if (when != null) {
        found.add(candidate(meeting, when, type));
      }
    }
    return found.isEmpty() ? List.of() : together(found);
  }

  /** What all of them have in common: the day, the month or the year. */
  private static List<DateCandidate> together(List<DateCandidate> found) {
    Described<RoleDate> first = found.get(0).described();
    LocalDate start = first.value().date().start();
    for (Precision precision : List.of(Precision.DAY, Precision.MONTH, Precision.YEAR)) {
      boolean precise =
          found.stream()
              .allMatch(c -> c.described().value().date().precision().compareTo(precision) <= 0);
      PartialDate common = new PartialDate(start, precision);
      boolean same =
          found.stream()
              .map(c -> c.described().value().date().start())
              .allMatch(s -> new PartialDate(s, precision).equals(common));
      if (precise && same) {
        RoleDate date = new RoleDate(DateRole.EVENT_END, common);
        return List.of(new DateCandidate(first.with(date), null, found.get(0).trust()));
      }
    }
    return List.of();
  }

  private static DateCandidate candidate(
      Described<SeriesMeeting> meeting, PartialDate when, @Nullable String type) {
    boolean ofTheDay = type != null && OF_THE_DAY.contains(type);
    PartialDate known =
        when.precision() == Precision.DAY && !ofTheDay
            ? PartialDate.ofMonth(when.year(), when.start().getMonthValue())
            : when;
    String why =
        "\""
            + meeting.evidence()
            + "\"; register of meetings: "
            + meeting.value().code()
            + " "
            + meeting.value().ordinal()
            + ", "
            + when;
    return new DateCandidate(
        Described.inferred(new RoleDate(DateRole.EVENT_END, known), why),
        null,
        meeting.part() == Part.TITLE ? TITLE : OPENING);
  }
}
