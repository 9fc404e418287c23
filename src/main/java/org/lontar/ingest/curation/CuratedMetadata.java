package org.lontar.ingest.curation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DateRole;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Origin;
import org.lontar.document.PartialDate;
import org.lontar.document.Precision;
import org.lontar.document.Relation;
import org.lontar.document.RoleDate;
import org.lontar.document.SeriesMeeting;
import org.lontar.document.TypeAndForm;
import org.lontar.ingest.curation.Curation.Curated;

/**
 * The metadata of one document while what a librarian says is laid over what the catalogue found.
 * Immutable.
 */
final class CuratedMetadata {

  private static final Set<CuratedField> TIME =
      Set.of(CuratedField.DATE, CuratedField.DATES, CuratedField.YEAR);

  private final Curation said;
  private final DocumentMetadata found;
  private final Function<PartialDate, Optional<String>> chairs;

  /**
   * What is laid over what.
   *
   * @param chairs the chair of ASEAN by the register, at a date
   */
  CuratedMetadata(
      Curation said, DocumentMetadata found, Function<PartialDate, Optional<String>> chairs) {
    this.said = said;
    this.found = found;
    this.chairs = chairs;
  }

  /** Whether a librarian has said when a document is from, be it that nobody knows. */
  static boolean isTimeSaid(Curation said) {
    return TIME.stream().anyMatch(said.values()::containsKey);
  }

  /** What was found, with what is said in its place. */
  DocumentMetadata laid() {
    List<Described<RoleDate>> dates =
        list(CuratedField.DATES, found.dates(), text -> Spelling.roleDate(text).orElseThrow());
    Described<PartialDate> date = date(dates);
    Described<Integer> year = year(date, dates);
    return new DocumentMetadata(
        type(),
        agreeing(date, year),
        dates,
        year,
        chairmanship(date, year),
        list(CuratedField.SECTORS, found.sectors(), text -> text),
        list(CuratedField.SERIES, found.series(), CuratedMetadata::meeting),
        list(CuratedField.BODIES, found.bodies(), text -> text),
        list(CuratedField.PARTNERS, found.partners(), text -> text),
        one(CuratedField.LANGUAGE, found.language()),
        one(CuratedField.PLACE, found.place()),
        one(CuratedField.SOURCE, found.source()),
        one(CuratedField.AUTHOR, found.author()),
        one(CuratedField.URL, found.url()),
        list(CuratedField.RELATIONS, found.relations(), CuratedMetadata::relation),
        found.rivals().stream().filter(rival -> !isSaid(rival.field())).toList(),
        found.doubts());
  }

  /** What competed with a value that a librarian gave is settled. */
  private boolean isSaid(String field) {
    Optional<CuratedField> curated = CuratedField.find(field);
    return curated.filter(TIME::contains).isPresent()
        ? isTimeSaid(said)
        : curated.filter(said.values()::containsKey).isPresent();
  }

  private @Nullable Described<TypeAndForm> type() {
    Described<TypeAndForm> before = found.type();
    String form =
        said.find(CuratedField.FORM)
            .map(c -> c.values().isEmpty() ? null : c.values().getFirst())
            .orElseGet(() -> before == null ? null : before.value().form());
    Optional<Curated> type = said.find(CuratedField.TYPE);
    if (type.isPresent()) {
      return described(type.get(), code -> new TypeAndForm(code, form));
    }
    return before == null || said.find(CuratedField.FORM).isEmpty()
        ? before
        : before.with(new TypeAndForm(before.value().code(), form));
  }

  private @Nullable Described<PartialDate> date(List<Described<RoleDate>> dates) {
    Optional<Curated> date = said.find(CuratedField.DATE);
    if (date.isPresent()) {
      return described(date.get(), text -> Spelling.date(text).orElseThrow());
    }
    return said.find(CuratedField.DATES).isPresent()
        ? standing(dates).filter(d -> d.value().precision() == Precision.DAY).orElse(null)
        : found.date();
  }

  private @Nullable Described<Integer> year(
      @Nullable Described<PartialDate> date, List<Described<RoleDate>> dates) {
    Optional<Curated> year = said.find(CuratedField.YEAR);
    if (year.isPresent()) {
      return described(year.get(), Integer::valueOf);
    }
    if (date != null && date.origin() == Origin.CURATED) {
      return date.with(date.value().year());
    }
    return said.find(CuratedField.DATES).isPresent() && !dates.isEmpty()
        ? standing(dates).map(d -> d.with(d.value().year())).orElse(null)
        : found.year();
  }

  /** A date that was found can't stand beside another year that a librarian gave. */
  private @Nullable Described<PartialDate> agreeing(
      @Nullable Described<PartialDate> date, @Nullable Described<Integer> year) {
    boolean isRefuted =
        date != null
            && date.origin() != Origin.CURATED
            && year != null
            && year.origin() == Origin.CURATED
            && date.value().year() != year.value();
    return isRefuted ? null : date;
  }

  private @Nullable Described<String> chairmanship(
      @Nullable Described<PartialDate> date, @Nullable Described<Integer> year) {
    Described<String> before = found.chairmanship();
    boolean isSaid = said.find(CuratedField.CHAIRMANSHIP).isPresent();
    boolean isOfTheRegister = before == null || before.origin() == Origin.INFERRED;
    boolean hasNewTime =
        (date != null && date.origin() == Origin.CURATED)
            || (year != null && year.origin() == Origin.CURATED);
    if (isSaid || !isOfTheRegister || !hasNewTime) {
      return one(CuratedField.CHAIRMANSHIP, before);
    }
    PartialDate time =
        date != null && date.origin() == Origin.CURATED
            ? date.value()
            : PartialDate.ofYear(Objects.requireNonNull(year).value());
    return chairs
        .apply(time)
        .map(chair -> Described.inferred(chair, "the register of chairs at " + time + " (curated)"))
        .orElse(null);
  }

  private @Nullable Described<String> one(CuratedField field, @Nullable Described<String> before) {
    Optional<Curated> curated = said.find(field);
    return curated.isPresent() ? described(curated.get(), text -> text) : before;
  }

  private <T> List<Described<T>> list(
      CuratedField field, List<Described<T>> before, Function<String, T> reader) {
    Optional<Curated> curated = said.find(field);
    if (curated.isEmpty()) {
      return before;
    }
    return curated.get().values().stream()
        .map(text -> Described.curated(reader.apply(text), curated.get().file()))
        .toList();
  }

  private static <T> @Nullable Described<T> described(Curated curated, Function<String, T> reader) {
    return curated.values().isEmpty()
        ? null
        : Described.curated(reader.apply(curated.values().getFirst()), curated.file());
  }

  private static SeriesMeeting meeting(String text) {
    return Spelling.meeting(text).orElseThrow();
  }

  private static Relation relation(String text) {
    return Spelling.relation(text).orElseThrow();
  }

  /** The date of issue or signing, else the event's last day, else publication. */
  private static Optional<Described<PartialDate>> standing(List<Described<RoleDate>> dates) {
    return dates.stream()
        .min(Comparator.comparingInt(date -> rank(date.value().role())))
        .map(date -> date.with(date.value().date()));
  }

  private static int rank(DateRole role) {
    return switch (role) {
      case ISSUED -> 0;
      case SIGNED -> 1;
      case EVENT_END -> 2;
      case EVENT_START -> 3;
      case PUBLISHED -> 4;
    };
  }
}
