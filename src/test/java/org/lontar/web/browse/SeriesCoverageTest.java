package org.lontar.web.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lontar.document.Dimension;
import org.lontar.document.MeetingTime;
import org.lontar.document.MeetingTimes;
import org.lontar.document.PartialDate;
import org.lontar.search.CrossCounts;
import org.lontar.search.HeldMeeting;
import org.lontar.search.HitCount;
import org.lontar.search.SearchStats;

class SeriesCoverageTest {

  @Test
  void claimsNoMeetingOnlyBetweenTwoThatFollowEachOther() {
    SeriesYears years = SeriesYears.of(List.of(known(3, 2005), known(4, 2008), known(6, 2012)));

    assertThat(years.met(2005)).isTrue();
    assertThat(years.didNotMeet(2006)).isTrue();
    assertThat(years.didNotMeet(2007)).isTrue();
    assertThat(years.didNotMeet(2008)).isFalse();
    assertThat(years.didNotMeet(2010)).as("meeting 5 may have been then").isFalse();
    assertThat(years.didNotMeet(2004)).as("meetings 1 and 2 may have been then").isFalse();
    assertThat(years.didNotMeet(2013)).as("nothing is known of later").isFalse();
  }

  @Test
  void claimsNoMeetingBeforeTheFirst() {
    assertThat(SeriesYears.of(List.of(known(1, 2005))).didNotMeet(2004)).isTrue();
  }

  @Test
  void laysWhatIsHeldOverWhatIsKnown() {
    SeriesCoverage coverage =
        SeriesCoverage.of(
            List.of(known(2, 2005), known(4, 2008)), List.of(held(4, 2009), held(5, 2010)));

    assertThat(coverage.meetings())
        .extracting(m -> m.ordinal() + " " + m.when() + " " + (m.held() != null))
        .containsExactly(
            "1 null false", "2 2005 false", "3 null false", "4 2008 true", "5 2010 true");
    assertThat(coverage.in(2008)).hasSize(1);
    assertThat(coverage.undated()).hasSize(2);
  }

  @Test
  void fillsNoGapsBelowAnAbsurdNumber() {
    SeriesCoverage coverage =
        SeriesCoverage.of(List.of(known(2, 2005)), List.of(held(4_711, 2009)));

    assertThat(coverage.meetings())
        .extracting(SeriesCoverage.Meeting::ordinal)
        .containsExactly(1, 2, 4_711);
  }

  @Test
  void keepsDocumentsThatDoNotSayOfWhichMeetingApart() {
    SeriesCoverage coverage =
        SeriesCoverage.of(List.of(known(1, 2005)), List.of(held(null, 2005), held(null, null)));

    assertThat(coverage.unnumberedIn(2005)).isEqualTo(1);
    assertThat(coverage.unnumberedIn(2006)).isZero();
    assertThat(coverage.unnumbered()).hasSize(2);
    assertThat(coverage.meetings().getFirst().held()).isNull();
  }

  @Test
  void saysWhyASectorHasNoDocumentOfAYear() {
    MeetingTimes times =
        new MeetingTimes(
            List.of(
                new MeetingTime("ammy", 1, PartialDate.ofYear(2010), false),
                new MeetingTime("ammy", 2, PartialDate.ofYear(2012), false),
                new MeetingTime("ammy", 3, PartialDate.ofYear(2014), true)),
            Map.of("youth", List.of("ammy")));
    Absences absences = new Absences(times, seriesByYear());

    assertThat(absences.of("youth", "2011")).isEqualTo(Cell.State.NO_MEETING);
    assertThat(absences.of("youth", "2010")).isEqualTo(Cell.State.NOT_HELD);
    assertThat(absences.of("youth", "2012")).as("a document is held").isEqualTo(Cell.State.ZERO);
    assertThat(absences.of("youth", "2014")).as("no text tells of it").isEqualTo(Cell.State.ZERO);
    assertThat(absences.of("youth", "2020")).isEqualTo(Cell.State.ZERO);
    assertThat(absences.of("youth", "none")).isEqualTo(Cell.State.ZERO);
    assertThat(absences.of("maps", "2010")).isEqualTo(Cell.State.ZERO);
    assertThat(Absences.UNKNOWN.of("youth", "2010")).isEqualTo(Cell.State.ZERO);
  }

  @Test
  void shadesByTheOrderOfMagnitude() {
    assertThat(Cell.shade(0, 100)).isZero();
    assertThat(Cell.shade(1, 1)).isEqualTo(1);
    assertThat(Cell.shade(1, 10_000)).isEqualTo(1);
    assertThat(Cell.shade(100, 10_000)).isEqualTo(3);
    assertThat(Cell.shade(10_000, 10_000)).isEqualTo(Cell.DARKEST);
  }

  private static CrossCounts seriesByYear() {
    return new CrossCounts(
        Dimension.SERIES,
        Dimension.YEAR,
        new HitCount(1, true),
        List.of(new CrossCounts.Row("ammy", 1, List.of(0L, 1L))),
        List.of(new CrossCounts.Column("2010", 0), new CrossCounts.Column("2012", 1)),
        0,
        new SearchStats(0, "0001", 1));
  }

  private static MeetingTime known(int ordinal, int year) {
    return new MeetingTime("amca", ordinal, PartialDate.ofYear(year), false);
  }

  private static HeldMeeting held(@Nullable Integer ordinal, @Nullable Integer year) {
    return new HeldMeeting(ordinal, year, 1, List.of());
  }
}
