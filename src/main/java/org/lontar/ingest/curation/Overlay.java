package org.lontar.ingest.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.Description;
import org.lontar.catalogue.Doubts;
import org.lontar.document.DateRole;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;
import org.lontar.document.Doubt;
import org.lontar.document.DoubtKind;
import org.lontar.document.Origin;
import org.lontar.document.Paragraph;
import org.lontar.document.PartialDate;
import org.lontar.document.Precision;
import org.lontar.document.Relation;
import org.lontar.document.RoleDate;
import org.lontar.document.SeriesMeeting;
import org.lontar.document.TypeAndForm;
import org.lontar.ingest.curation.Curation.Curated;

/**
 * Lays what a librarian says over what the catalogue found. What hangs on a curated value follows
 * it: the year and the chair on the date, the standing date on the dates by role. Immutable,
 * thread-safe.
 */
public final class Overlay {

  /** Begins each warning about a curated value that could not be taken over. */
  static final String WARNING = "Curated values: ";

  private static final Set<CuratedField> TIME =
      Set.of(CuratedField.DATE, CuratedField.DATES, CuratedField.YEAR);

  private final Function<PartialDate, Optional<String>> chairs;

  /**
   * An overlay.
   *
   * @param chairs the chair of ASEAN by the register, at a date
   */
  public Overlay(Function<PartialDate, Optional<String>> chairs) {
    this.chairs = chairs;
  }

  /** The description with what is said in the place of what was found. */
  public Description lay(Description found, Curation said) {
    if (said.isEmpty()) {
      return found;
    }
    Laying laying = new Laying(said, found.metadata());
    String title =
        said.find(CuratedField.TITLE).map(c -> c.values().getFirst()).orElse(found.title());
    DocumentMetadata metadata = laying.metadata();
    DocumentText text = withLanguage(found.text(), found.metadata(), metadata);
    List<Doubt> doubts =
        Doubts.of(text, metadata).stream().filter(d -> !isSettled(d.kind(), said)).toList();
    return new Description(title, withWarnings(text, said.problems()), metadata.withDoubts(doubts));
  }

  /** Whether a librarian has decided what is doubted, be it that there is none. */
  private static boolean isSettled(DoubtKind kind, Curation said) {
    return switch (kind) {
      case NO_DATE, CONFLICTING_DATES -> TIME.stream().anyMatch(said.values()::containsKey);
      case CONFLICTING_CHAIRS -> said.values().containsKey(CuratedField.CHAIRMANSHIP);
      case NO_SECTOR -> said.values().containsKey(CuratedField.SECTORS);
      case UNCERTAIN_TYPE -> said.values().containsKey(CuratedField.TYPE);
      case NO_TEXT, SHORT_TEXT, BAD_OCR -> false;
    };
  }

  /** The text without warnings about curated values, which are another location's. */
  public static DocumentText withoutWarnings(DocumentText text) {
    List<String> kept = text.warnings().stream().filter(w -> !w.startsWith(WARNING)).toList();
    return kept.size() == text.warnings().size() ? text : with(text, text.paragraphs(), kept);
  }

  /** The description with sentences about curated values that could not be taken over. */
  public static Description withWarning(Description found, String sentence) {
    return new Description(
        found.title(), withWarnings(found.text(), List.of(sentence)), found.metadata());
  }

  private static DocumentText withWarnings(DocumentText text, List<String> sentences) {
    List<String> all = new ArrayList<>(text.warnings());
    sentences.forEach(sentence -> all.add(WARNING + sentence));
    return with(text, text.paragraphs(), all);
  }

  /** Paragraphs in the language that was found for the whole are in the one that is said. */
  private static DocumentText withLanguage(
      DocumentText text, DocumentMetadata before, DocumentMetadata after) {
    Described<String> language = after.language();
    if (language == null || language.origin() != Origin.CURATED) {
      return text;
    }
    String found = before.language() == null ? null : before.language().value();
    List<Paragraph> paragraphs =
        text.paragraphs().stream()
            .map(
                p ->
                    p.language() == null || p.language().equals(found)
                        ? p.described(p.sectors(), language.value())
                        : p)
            .toList();
    return with(text, paragraphs, text.warnings());
  }

  private static DocumentText with(
      DocumentText text, List<Paragraph> paragraphs, List<String> warnings) {
    return new DocumentText(
        text.mediaType(), text.titleRaw(), paragraphs, text.furniture(), text.fields(), warnings);
  }

  /** One description while it is laid over. */
  private final class Laying {
    private final Curation said;
    private final DocumentMetadata found;

    Laying(Curation said, DocumentMetadata found) {
      this.said = said;
      this.found = found;
    }

    DocumentMetadata metadata() {
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
          list(CuratedField.SERIES, found.series(), Laying::meeting),
          list(CuratedField.BODIES, found.bodies(), text -> text),
          list(CuratedField.PARTNERS, found.partners(), text -> text),
          one(CuratedField.LANGUAGE, found.language()),
          one(CuratedField.PLACE, found.place()),
          one(CuratedField.SOURCE, found.source()),
          one(CuratedField.AUTHOR, found.author()),
          one(CuratedField.URL, found.url()),
          list(CuratedField.RELATIONS, found.relations(), Laying::relation),
          found.rivals().stream().filter(rival -> !isSaid(rival.field())).toList(),
          found.doubts());
    }

    /** What competed with a value that a librarian gave is settled. */
    private boolean isSaid(String field) {
      Optional<CuratedField> curated = CuratedField.find(field);
      return curated.filter(TIME::contains).isPresent()
          ? TIME.stream().anyMatch(said.values()::containsKey)
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
          .map(
              chair ->
                  Described.inferred(chair, "the register of chairs at " + time + " (curated)"))
          .orElse(null);
    }

    private @Nullable Described<String> one(
        CuratedField field, @Nullable Described<String> before) {
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

    private static <T> @Nullable Described<T> described(
        Curated curated, Function<String, T> reader) {
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
