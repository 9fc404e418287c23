package org.lontar.catalogue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.lontar.catalogue.VocabularyRows.Clue;
import org.lontar.catalogue.VocabularyRows.Country;
import org.lontar.catalogue.VocabularyRows.DocumentType;
import org.lontar.catalogue.VocabularyRows.Language;
import org.lontar.catalogue.VocabularyRows.Month;
import org.lontar.catalogue.VocabularyRows.Named;
import org.lontar.catalogue.VocabularyRows.Sector;
import org.lontar.catalogue.VocabularyRows.Summit;
import org.lontar.catalogue.VocabularyRows.Term;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;

/**
 * The facts that the catalogue rests on, read from data files. Immutable, thread-safe.
 *
 * <p>A librarian's folder may hold a file of the same name as a built-in one ({@code sectors.yaml},
 * {@code types.yaml}, {@code countries.yaml}, {@code chairmanships.yaml}, {@code clues.yaml},
 * {@code summits.yaml}, {@code languages.yaml}, {@code months.yaml}, {@code series.yaml}, {@code
 * bodies.yaml}, {@code partners.yaml}) and replaces it whole.
 */
public final class Vocabularies {
  private final List<Sector> sectors;
  private final List<DocumentType> types;
  private final List<Country> countries;
  private final List<Term> chairmanships;
  private final List<Clue> clues;
  private final List<Summit> summits;
  private final List<Language> languages;
  private final List<Month> months;
  private final List<Named> series;
  private final List<Named> bodies;
  private final List<Named> partners;
  private final List<String> problems;

  private Vocabularies(VocabularyReader reader) {
    sectors = reader.read("sectors.yaml", Sector.class, s -> named(s.code(), s.name()));
    types = reader.read("types.yaml", DocumentType.class, t -> named(t.code(), t.name()));
    countries = reader.read("countries.yaml", Country.class, c -> named(c.code(), c.name()));
    chairmanships = reader.read("chairmanships.yaml", Term.class, Vocabularies::checkTerm);
    clues = reader.read("clues.yaml", Clue.class, c -> named(c.term(), c.term()));
    summits = reader.read("summits.yaml", Summit.class, Vocabularies::checkSummit);
    languages = reader.read("languages.yaml", Language.class, l -> named(l.code(), l.name()));
    months = reader.read("months.yaml", Month.class, Vocabularies::checkMonth);
    series = reader.read("series.yaml", Named.class, n -> named(n.code(), n.name()));
    bodies = reader.read("bodies.yaml", Named.class, n -> named(n.code(), n.name()));
    partners = reader.read("partners.yaml", Named.class, n -> named(n.code(), n.name()));
    problems = reader.problems();
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
    return problems;
  }

  /** The names of all codes, for people. */
  public Labels labels() {
    Map<Dimension, Map<String, String>> labels = new EnumMap<>(Dimension.class);
    labels.put(Dimension.SECTOR, names(sectors, Sector::code, Sector::name));
    labels.put(Dimension.TYPE, names(types, DocumentType::code, DocumentType::name));
    labels.put(Dimension.CHAIRMANSHIP, names(countries, Country::code, Country::name));
    labels.put(Dimension.LANGUAGE, names(languages, Language::code, Language::name));
    labels.put(Dimension.SERIES, names(series, Named::code, Named::name));
    labels.put(Dimension.BODY, names(bodies, Named::code, Named::name));
    labels.put(Dimension.PARTNER, names(partners, Named::code, Named::name));
    return new Labels(labels);
  }

  List<Sector> sectors() {
    return sectors;
  }

  List<DocumentType> types() {
    return types;
  }

  List<Country> countries() {
    return countries;
  }

  List<Term> chairmanships() {
    return chairmanships;
  }

  List<Clue> clues() {
    return clues;
  }

  List<Summit> summits() {
    return summits;
  }

  List<Language> languages() {
    return languages;
  }

  List<Month> months() {
    return months;
  }

  List<Named> series() {
    return series;
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

  private static void checkSummit(Summit summit) {
    if (summit.summit() < 1 || summit.year() < 1976) {
      throw new IllegalArgumentException("a summit has a number from 1 and a year from 1976");
    }
  }

  private static void checkMonth(Month month) {
    if (month.month() < 1 || month.month() > 12) {
      throw new IllegalArgumentException("month must be 1 to 12");
    }
  }
}
