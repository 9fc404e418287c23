package org.lontar.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.catalogue.MeetingForms.Form;
import org.lontar.catalogue.VocabularyRows.Series;

/**
 * Finds meetings by series and number in a text: "32nd ASCC Council", "AMCA ke-7", "40th and 41st
 * ASEAN Summits", "COP-16 AATHP". Immutable, thread-safe.
 */
final class MeetingNames {

  /**
   * A meeting that a text names.
   *
   * @param series the code of its series
   * @param ordinal its number, from 1
   * @param start where the words begin
   * @param end where they end, exclusive
   */
  record Named(String series, int ordinal, int start, int end) {}

  /** A name as the vocabulary has it. */
  private record Entry(String series, String name, boolean shortForm, boolean informal) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final List<Form> forms;
  private final Pattern bare;
  private final List<Pattern> withNumberInside = new ArrayList<>();
  private final List<String> insideSeries = new ArrayList<>();

  MeetingNames(List<Series> rows) {
    for (Series row : rows) {
      row.names().forEach(name -> add(row.code(), name, false));
      row.informal().forEach(name -> add(row.code(), name, true));
    }
    String all = alternatives(entry -> true);
    String shortForms = alternatives(Entry::shortForm);
    String ministers =
        alternatives(
            entry ->
                entry.name().endsWith("ministers") || entry.name().endsWith("ministers meeting"));
    forms = MeetingForms.of(all, shortForms, ministers);
    bare = Pattern.compile("(?<n>" + all + ")(?![a-z0-9])");
  }

  private void add(String series, String name, boolean informal) {
    String folded = Folding.fold(name);
    if (folded.contains("#")) {
      withNumberInside.add(
          Pattern.compile(
              SeriesSpelling.regex(SeriesSpelling.key(folded))
                      .replace("#", "(?:ke-)?(?<o>" + MeetingForms.NUMBER + ")")
                  + "(?![a-z0-9])"));
      insideSeries.add(series);
      return;
    }
    boolean shortForm =
        !name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT)) && name.charAt(0) < 0x80;
    String key = SeriesSpelling.key(folded);
    entries.put(key, new Entry(series, shortForm ? name : key, shortForm, informal));
  }

  private String alternatives(Predicate<Entry> wanted) {
    return entries.values().stream()
        .filter(wanted)
        .map(Entry::name)
        .map(Folding::fold)
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(SeriesSpelling::regex)
        .collect(Collectors.joining("|", "(?:(?<![a-z+-])(?<!plus three )(?:", "))"));
  }

  /** The meetings that {@code piece} names with a number, in its order, without overlaps. */
  List<Named> find(Piece piece, boolean aseanNamed) {
    List<Named> found = new ArrayList<>();
    for (int i = 0; i < withNumberInside.size(); i++) {
      Matcher m = withNumberInside.get(i).matcher(piece.folded());
      while (m.find()) {
        add(insideSeries.get(i), m.group("o"), m.start(), m.end(), found);
      }
    }
    for (Form form : forms) {
      for (Window window :
          Window.around(form.anchor(), piece.folded(), MeetingForms.AROUND, MeetingForms.AROUND)) {
        Matcher m = window.matcher(form.pattern(), piece.folded());
        while (m.find()) {
          named(m, piece, aseanNamed, found);
        }
      }
    }
    found.sort(Comparator.comparingInt(Named::start).thenComparingInt(Named::ordinal));
    return found;
  }

  /** The codes of the series that {@code piece} names, with or without a number. */
  Set<String> series(Piece piece, boolean aseanNamed) {
    Set<String> found = new LinkedHashSet<>();
    Matcher m = bare.matcher(piece.folded());
    while (m.find()) {
      Entry entry = entry(m, piece, aseanNamed);
      if (entry != null) {
        found.add(entry.series());
      }
    }
    return found;
  }

  /** The numbers of meetings of {@code series} that {@code piece} gives without its name. */
  List<Named> numbers(Piece piece, String series) {
    List<Named> found = new ArrayList<>();
    for (Window window :
        Window.around(
            MeetingForms.ANCHOR,
            piece.folded(),
            MeetingForms.AROUND / 3,
            MeetingForms.AROUND / 3)) {
      Matcher m = window.matcher(MeetingForms.LONE, piece.folded());
      while (m.find()) {
        String ordinal =
            Stream.of("o", "q", "r", "s")
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        add(series, ordinal, m.start(), m.end(), found);
      }
    }
    return found;
  }

  /** The entry that a match names; null where its letters or ASEAN are missing. */
  private @Nullable Entry entry(Matcher m, Piece piece, boolean aseanNamed) {
    Entry entry = entries.get(SeriesSpelling.key(m.group("n")));
    boolean fits =
        entry != null
            && (!entry.shortForm() || piece.words().startsWith(entry.name(), m.start("n")))
            && (!entry.informal() || aseanNamed);
    return fits ? entry : null;
  }

  private void named(Matcher m, Piece piece, boolean aseanNamed, List<Named> found) {
    Entry entry = entry(m, piece, aseanNamed);
    if (entry == null || overlaps(m, found)) {
      return;
    }
    String ordinal = m.group("o") == null ? m.group("q") : m.group("o");
    add(entry.series(), ordinal, m.start(), m.end(), found);
    String more = m.namedGroups().containsKey("p") ? m.group("p") : null;
    if (more != null && !more.isEmpty()) {
      for (String other : more.split(MeetingForms.AND, -1)) {
        add(entry.series(), other, m.start(), m.end(), found);
      }
    }
  }

  private static boolean overlaps(Matcher m, List<Named> found) {
    return found.stream().anyMatch(f -> m.start() < f.end() && f.start() < m.end());
  }

  private static void add(
      String series, @Nullable String words, int start, int end, List<Named> found) {
    Integer ordinal =
        words == null ? null : Ordinals.parse(words.strip().replaceAll("^(?:ke|ika)-", ""));
    if (ordinal != null && ordinal > 0) {
      found.add(new Named(series, ordinal, start, end));
    }
  }
}
