package org.lontar.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.lontar.catalogue.VocabularyRows.Body;
import org.lontar.catalogue.VocabularyRows.Clue;
import org.lontar.catalogue.VocabularyRows.Country;
import org.lontar.catalogue.VocabularyRows.DocumentType;
import org.lontar.catalogue.VocabularyRows.Language;
import org.lontar.catalogue.VocabularyRows.Leader;
import org.lontar.catalogue.VocabularyRows.Meeting;
import org.lontar.catalogue.VocabularyRows.Month;
import org.lontar.catalogue.VocabularyRows.Named;
import org.lontar.catalogue.VocabularyRows.Sector;
import org.lontar.catalogue.VocabularyRows.Series;
import org.lontar.catalogue.VocabularyRows.Summit;
import org.lontar.catalogue.VocabularyRows.Term;
import org.lontar.document.ChairTerm;
import org.lontar.document.ChairTerms;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;
import org.lontar.document.MeetingTimes;

/**
 * The facts that the catalogue rests on, read from data files. Immutable, thread-safe.
 *
 * <p>A librarian's folder may hold a file of the same name as a built-in one ({@code sectors.yaml},
 * {@code types.yaml}, {@code countries.yaml}, {@code chairmanships.yaml}, {@code leaders.yaml},
 * {@code clues.yaml}, {@code summits.yaml}, {@code meetings.yaml}, {@code languages.yaml}, {@code
 * months.yaml}, {@code series.yaml}, {@code bodies.yaml}, {@code partners.yaml}) and replaces it
 * whole.
 */
public final class Vocabularies {
  private final VocabularyFile<Sector> sectors;
  private final VocabularyFile<DocumentType> types;
  private final VocabularyFile<Country> countries;
  private final VocabularyFile<Term> chairmanships;
  private final VocabularyFile<Leader> leaders;
  private final VocabularyFile<Clue> clues;
  private final VocabularyFile<Summit> summits;
  private final VocabularyFile<Language> languages;
  private final VocabularyFile<Month> months;
  private final VocabularyFile<Meeting> meetings;
  private final VocabularyFile<Series> series;
  private final VocabularyFile<Body> bodies;
  private final VocabularyFile<Named> partners;
  private final VocabularyReader reader;

  private Vocabularies(VocabularyReader reader) {
    this.reader = reader;
    sectors =
        new VocabularyFile<>(reader, "sectors.yaml", Sector.class, s -> named(s.code(), s.name()));
    types =
        new VocabularyFile<>(
            reader, "types.yaml", DocumentType.class, t -> named(t.code(), t.name()));
    countries =
        new VocabularyFile<>(
            reader, "countries.yaml", Country.class, c -> named(c.code(), c.name()));
    chairmanships =
        new VocabularyFile<>(reader, "chairmanships.yaml", Term.class, Vocabularies::checkTerm);
    leaders = new VocabularyFile<>(reader, "leaders.yaml", Leader.class, Vocabularies::checkLeader);
    clues = new VocabularyFile<>(reader, "clues.yaml", Clue.class, c -> named(c.term(), c.term()));
    summits = new VocabularyFile<>(reader, "summits.yaml", Summit.class, Vocabularies::checkSummit);
    languages =
        new VocabularyFile<>(
            reader, "languages.yaml", Language.class, l -> named(l.code(), l.name()));
    months = new VocabularyFile<>(reader, "months.yaml", Month.class, Vocabularies::checkMonth);
    series =
        new VocabularyFile<>(reader, "series.yaml", Series.class, n -> named(n.code(), n.name()));
    meetings =
        new VocabularyFile<>(reader, "meetings.yaml", Meeting.class, Vocabularies::checkMeeting);
    bodies =
        new VocabularyFile<>(reader, "bodies.yaml", Body.class, n -> named(n.code(), n.name()));
    partners =
        new VocabularyFile<>(reader, "partners.yaml", Named.class, n -> named(n.code(), n.name()));
  }

  /**
   * Reads the vocabularies.
   *
   * @param overrideFolder a librarian's folder whose files replace built-in ones of the same name;
   *     a file with an error is named in {@link #problems()} and the built-in one stays in force
   * @throws VocabularyException if a built-in file is missing or broken
   */
  public static Vocabularies load(Optional<Path> overrideFolder) {
    return new Vocabularies(new VocabularyReader(overrideFolder));
  }

  /** Sentences about files of the librarian that could not be used, with file, line and column. */
  public List<String> problems() {
    List.of(
            sectors,
            types,
            countries,
            chairmanships,
            leaders,
            clues,
            summits,
            languages,
            months,
            meetings,
            series,
            bodies,
            partners)
        .forEach(VocabularyFile::readOverride);
    return reader.problems();
  }

  /** The names of all codes, for people. */
  public Labels labels() {
    Map<Dimension, Map<String, String>> labels = new EnumMap<>(Dimension.class);
    labels.put(Dimension.SECTOR, names(sectors.rows(), Sector::code, Sector::name));
    labels.put(Dimension.TYPE, names(types.rows(), DocumentType::code, DocumentType::name));
    labels.put(Dimension.CHAIRMANSHIP, names(countries.rows(), Country::code, Country::name));
    labels.put(Dimension.LANGUAGE, names(languages.rows(), Language::code, Language::name));
    labels.put(Dimension.SERIES, names(series.rows(), Series::code, Series::name));
    labels.put(Dimension.BODY, names(bodies.rows(), Body::code, Body::name));
    labels.put(Dimension.PARTNER, names(partners.rows(), Named::code, Named::name));
    return new Labels(labels);
  }

  /** The terms of the chairs of ASEAN. */
  public ChairTerms chairTerms() {
    return new ChairTerms(
        chairmanships.rows().stream()
            .map(row -> new ChairTerm(row.chair(), row.start(), row.end(), row.theme()))
            .toList());
  }

  /** When meetings took place. */
  public MeetingTimes meetingTimes() {
    return new MeetingTimes(
        new MeetingRegister(meetings.rows(), summits.rows()).times(), seriesOfSectors());
  }

  private Map<String, List<String>> seriesOfSectors() {
    Map<String, List<String>> bySector = new LinkedHashMap<>();
    for (Series row : series.rows()) {
      for (String sector : row.sectors()) {
        bySector.computeIfAbsent(sector, key -> new ArrayList<>()).add(row.code());
      }
    }
    return bySector;
  }

  List<Sector> sectors() {
    return sectors.rows();
  }

  List<DocumentType> types() {
    return types.rows();
  }

  List<Country> countries() {
    return countries.rows();
  }

  List<Term> chairmanships() {
    return chairmanships.rows();
  }

  List<Leader> leaders() {
    return leaders.rows();
  }

  List<Clue> clues() {
    return clues.rows();
  }

  List<Summit> summits() {
    return summits.rows();
  }

  List<Language> languages() {
    return languages.rows();
  }

  List<Month> months() {
    return months.rows();
  }

  List<Meeting> meetings() {
    return meetings.rows();
  }

  List<Series> series() {
    return series.rows();
  }

  List<Body> bodies() {
    return bodies.rows();
  }

  List<Named> partners() {
    return partners.rows();
  }

  private static <T> Map<String, String> names(
      List<T> rows, Function<T, String> code, Function<T, String> name) {
    Map<String, String> names = new LinkedHashMap<>();
    rows.forEach(row -> names.put(code.apply(row), name.apply(row)));
    return names;
  }

  private static void named(String code, String name) {
    Objects.requireNonNull(code, "code is missing");
    Objects.requireNonNull(name, "name is missing");
    if (code.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("code and name must not be empty");
    }
  }

  private static void checkTerm(Term term) {
    named(term.chair(), term.chair());
    if (term.end().isBefore(term.start())) {
      throw new IllegalArgumentException("the term ends before it begins");
    }
  }

  private static void checkLeader(Leader leader) {
    named(leader.country(), leader.country());
    if (leader.end().isBefore(leader.start())) {
      throw new IllegalArgumentException("the time in office ends before it begins");
    }
  }

  private static void checkSummit(Summit summit) {
    if (summit.summit() < 1 || summit.year() < 1976) {
      throw new IllegalArgumentException("a summit has a number from 1 and a year from 1976");
    }
  }

  private static void checkMeeting(Meeting meeting) {
    named(meeting.series(), meeting.when());
    if (meeting.meeting() < 1 || meeting.date().year() < 1967) {
      throw new IllegalArgumentException("a meeting has a number from 1 and a year from 1967");
    }
  }

  private static void checkMonth(Month month) {
    if (month.month() < 1 || month.month() > 12) {
      throw new IllegalArgumentException("month must be 1 to 12");
    }
  }
}
