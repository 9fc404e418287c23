package org.lontar.ingest.curation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what is said of one document; what can't be used becomes a problem. One thread. */
final class CurationBuilder {

  /** More values than a cataloguer gives one document; beyond, something else was pasted in. */
  private static final int MAX_VALUES = 500;

  private final ValueChecker checker;
  private final String file;
  private final List<CurationProblem> problems;
  private final Map<CuratedField, List<String>> values = new EnumMap<>(CuratedField.class);
  private final Map<CuratedField, String> names = new HashMap<>();
  private final List<String> sentences = new ArrayList<>();

  /**
   * A builder.
   *
   * @param problems takes the problems too
   */
  CurationBuilder(ValueChecker checker, String file, List<CurationProblem> problems) {
    this.checker = checker;
    this.file = file;
    this.problems = problems;
  }

  /**
   * Where something is said.
   *
   * @param line from 1
   * @param column from 1
   * @param name the key or the head of the column as it was typed
   */
  record Place(int line, int column, String name) {}

  /**
   * Takes what is said.
   *
   * @param typed as it was typed; null where there is none
   */
  void take(FieldName name, @Nullable List<String> typed, Place place) {
    if (typed == null || typed.isEmpty()) {
      takeNone(name.field(), place);
      return;
    }
    FieldName meant = name.forValue(typed.getFirst());
    if (!meant.field().isList() && typed.size() > 1) {
      problem(place, "It has one value only, and %d are given.".formatted(typed.size()));
      return;
    }
    if (typed.size() > MAX_VALUES) {
      problem(place, tooMany(typed.size()));
      return;
    }
    Set<String> checked = new LinkedHashSet<>();
    for (String value : typed) {
      try {
        checked.add(checker.check(meant.field(), meant.withRole(value)));
      } catch (BadValueException e) {
        problem(place, e.sentence());
        return;
      }
    }
    put(meant.field(), List.copyOf(checked), place);
  }

  /** Notes that something is wrong. */
  void problem(Place place, String reason) {
    CurationProblem problem =
        new CurationProblem(file, place.line(), place.column(), place.name(), reason);
    problems.add(problem);
    sentences.add(problem.sentence());
  }

  /** What was gathered. */
  Curation build() {
    Map<CuratedField, Curation.Curated> curated = new EnumMap<>(CuratedField.class);
    values.forEach((field, said) -> curated.put(field, new Curation.Curated(said, file)));
    return new Curation(curated, sentences);
  }

  private static String tooMany(int values) {
    return "It has %d values; a document has %d at most.".formatted(values, MAX_VALUES);
  }

  private void takeNone(CuratedField field, Place place) {
    if (field.canBeNone()) {
      put(field, List.of(), place);
    } else {
      problem(place, "Every document has one; leave the line out.");
    }
  }

  /** Two names of one field add up where it is a list: issued and signed dates. */
  private void put(CuratedField field, List<String> said, Place place) {
    List<String> before = values.get(field);
    if (before == null) {
      values.put(field, said);
      names.put(field, place.name());
    } else if (field.isList() && !said.isEmpty() && !before.isEmpty()) {
      Set<String> all = new LinkedHashSet<>(before);
      all.addAll(said);
      if (all.size() > MAX_VALUES) {
        problem(place, tooMany(all.size()));
      } else {
        values.put(field, List.copyOf(all));
      }
    } else {
      problem(
          place,
          "%s has said the same before it; keep one of the two."
              .formatted(Shown.of(names.getOrDefault(field, field.code()))));
    }
  }
}
