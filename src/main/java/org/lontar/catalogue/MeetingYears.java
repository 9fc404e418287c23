package org.lontar.catalogue;

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
  private static final Set<String> OF_THE_DAY =
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
    long years = found.stream().map(c -> c.described().value().date().year()).distinct().count();
    long dates = found.stream().map(c -> c.described().value().date()).distinct().count();
    if (years != 1) {
      return List.of();
    }
    return List.of(dates == 1 ? found.get(0) : ofTheYear(found.get(0)));
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

  private static DateCandidate ofTheYear(DateCandidate candidate) {
    Described<RoleDate> of = candidate.described();
    PartialDate year = PartialDate.ofYear(of.value().date().year());
    return new DateCandidate(
        of.with(new RoleDate(DateRole.EVENT_END, year)), null, candidate.trust());
  }
}
