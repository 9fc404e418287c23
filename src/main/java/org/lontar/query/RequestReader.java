package org.lontar.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;

/**
 * Reads the parameters of a search, the same for the page, the API and the command line.
 *
 * <p>Empty values count as not given, because forms send them. {@link SearchUrl} is the inverse.
 * Immutable, thread-safe.
 */
public final class RequestReader {

  /** Selections beyond this are refused: a form has fewer boxes. */
  private static final int MAX_SELECTIONS = 200;

  private static final String NOT = "not.";

  private static final List<String> SINGLE =
      List.of(
          "q",
          "reading",
          "noexpand",
          "feedback",
          "from",
          "to",
          "since",
          "sort",
          "page",
          "size",
          "copies",
          "passages");

  private final CodeReader codes;

  /** A reader that knows the codes of {@code labels}. */
  public RequestReader(Labels labels) {
    this.codes = new CodeReader(labels);
  }

  /**
   * The request that the parameters ask for; every document is listed where they do not say.
   *
   * @param parameters values by name; the order of the values does not matter
   * @throws BadQueryException where a parameter or a value is none, naming what is allowed
   */
  public SearchRequest read(Map<String, List<String>> parameters) {
    return read(parameters, CopyView.ALL);
  }

  /**
   * The same, where the caller says what holds for copies.
   *
   * @param usual how copies are listed where the parameters do not say
   */
  public SearchRequest read(Map<String, List<String>> parameters, CopyView usual) {
    parameters.keySet().forEach(RequestReader::checkName);
    String given = one(parameters, "q");
    String text = given == null ? "" : given;
    QueryOptions options = options(parameters);
    return new SearchRequest(
        options.isLiteral() ? UserQueryParser.parseLiteral(text) : parse(text),
        options,
        selections(parameters),
        dates(parameters),
        SinceText.read(one(parameters, "since")),
        sort(one(parameters, "sort")),
        window(parameters),
        copies(one(parameters, "copies"), usual),
        passages(one(parameters, "passages")));
  }

  /**
   * What the reader's words mean, with the filters among them held against the vocabularies; never
   * fails.
   */
  public ParsedQuery parse(String typed) {
    return FilterChecker.check(UserQueryParser.parse(typed), codes);
  }

  private static QueryOptions options(Map<String, List<String>> parameters) {
    SortedSet<String> unexpanded = new TreeSet<>();
    for (String typed : given(parameters, "noexpand")) {
      unexpanded.add(typed.toLowerCase(Locale.ROOT));
    }
    if (unexpanded.size() > MAX_SELECTIONS) {
      throw new BadQueryException(
          "too-many-values",
          "The request switches off other words for " + unexpanded.size() + " words.",
          "Switch off at most " + MAX_SELECTIONS + ".");
    }
    return new QueryOptions(
        isGiven(parameters, "reading", "literal"),
        unexpanded,
        isGiven(parameters, "feedback", "on"));
  }

  private static boolean isGiven(
      Map<String, List<String>> parameters, String name, String onlyValue) {
    String value = one(parameters, name);
    if (value != null && !value.equals(onlyValue)) {
      throw new BadQueryException(
          "unknown-" + name,
          name + "=" + QueryNotes.shown(value) + " is not known.",
          "Leave it out, or give " + name + "=" + onlyValue + ".");
    }
    return value != null;
  }

  private List<FacetSelection> selections(Map<String, List<String>> parameters) {
    List<FacetSelection> selections = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      for (String value : given(parameters, dimension.code())) {
        selections.add(new FacetSelection(dimension, label(dimension, value), false));
      }
      for (String value : given(parameters, NOT + dimension.code())) {
        selections.add(new FacetSelection(dimension, label(dimension, value), true));
      }
    }
    if (selections.size() > MAX_SELECTIONS) {
      throw new BadQueryException(
          "too-many-values",
          "The request chooses " + selections.size() + " values.",
          "Choose at most " + MAX_SELECTIONS + ".");
    }
    return selections;
  }

  private String label(Dimension dimension, String value) {
    String label = codes.find(dimension, value).orElseThrow(() -> unknown(dimension, value));
    if (YearRange.find(label).filter(YearRange::isReversed).isPresent()) {
      throw new BadQueryException(
          "bad-range",
          "The years " + QueryNotes.shown(value) + " are the wrong way round.",
          "Give the earlier year first, for example 2020..2024.");
    }
    return label;
  }

  private BadQueryException unknown(Dimension dimension, String value) {
    return dimension == Dimension.YEAR
        ? new BadQueryException(
            "bad-year", QueryNotes.shown(value) + " is no year.", codes.allowed(dimension))
        : new BadQueryException(
            "unknown-code",
            "There is no " + dimension.code() + " " + QueryNotes.shown(value) + ".",
            codes.allowed(dimension));
  }

  private static DateRange dates(Map<String, List<String>> parameters) {
    LocalDate from = date("from", one(parameters, "from"));
    LocalDate to = date("to", one(parameters, "to"));
    if (from != null && to != null && from.isAfter(to)) {
      throw new BadQueryException(
          "bad-range",
          "The first day (from=" + from + ") is after the last (to=" + to + ").",
          "Give the earlier day as from.");
    }
    return new DateRange(from, to);
  }

  private static @Nullable LocalDate date(String name, @Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new BadQueryException(
          "bad-date",
          name + "=" + QueryNotes.shown(value) + " is no date.",
          "Dates are written year-month-day, for example 2024-09-26.");
    }
  }

  private static SortOrder sort(@Nullable String value) {
    if (value == null) {
      return SortOrder.RELEVANCE;
    }
    return SortOrder.find(value)
        .orElseThrow(
            () ->
                new BadQueryException(
                    "unknown-sort",
                    "There is no order " + QueryNotes.shown(value) + ".",
                    "Allowed: relevance, newest, oldest, added."));
  }

  private static CopyView copies(@Nullable String value, CopyView usual) {
    if (value == null) {
      return usual;
    }
    return CopyView.find(value)
        .orElseThrow(
            () ->
                new BadQueryException(
                    "unknown-copies",
                    "Copies can't be listed as " + QueryNotes.shown(value) + ".",
                    "Allowed: all, collapsed."));
  }

  private static int passages(@Nullable String value) {
    if (value == null) {
      return SearchRequest.MAX_PASSAGES;
    }
    if (value.matches("[0-" + SearchRequest.MAX_PASSAGES + "]")) {
      return Integer.parseInt(value);
    }
    throw new BadQueryException(
        "bad-number",
        "passages=" + QueryNotes.shown(value) + " is no number that can be used.",
        "passages is a number from 0 to " + SearchRequest.MAX_PASSAGES + ".");
  }

  private static PageWindow window(Map<String, List<String>> parameters) {
    int size = number("size", one(parameters, "size"), PageWindow.DEFAULT_SIZE);
    if (size > PageWindow.MAX_SIZE) {
      throw new BadQueryException(
          "bad-number",
          "A page of " + size + " hits is too large.",
          "size is a number from 1 to " + PageWindow.MAX_SIZE + ".");
    }
    int page = number("page", one(parameters, "page"), 1);
    if ((long) page * size > PageWindow.MAX_REACH) {
      throw new BadQueryException(
          "page-too-deep",
          "Page "
              + page
              + " is too deep: a search shows its first "
              + PageWindow.MAX_REACH
              + " hits.",
          "Go no further than page "
              + PageWindow.MAX_REACH / size
              + ", or narrow the search by year or sector.");
    }
    return new PageWindow(page, size);
  }

  private static int number(String name, @Nullable String value, int otherwise) {
    if (value == null) {
      return otherwise;
    }
    if (value.matches("[0-9]{1,9}") && Integer.parseInt(value) > 0) {
      return Integer.parseInt(value);
    }
    throw new BadQueryException(
        "bad-number",
        name + "=" + QueryNotes.shown(value) + " is no number that can be used.",
        name + " is a whole number from 1 on.");
  }

  private static void checkName(String name) {
    String dimension = name.startsWith(NOT) ? name.substring(NOT.length()) : name;
    if (!SINGLE.contains(name) && Dimension.find(dimension).isEmpty()) {
      throw new BadQueryException(
          "unknown-parameter",
          "There is no parameter " + QueryNotes.shown(name) + ".",
          "Allowed: " + names() + ".");
    }
  }

  private static String names() {
    List<String> dimensions = Stream.of(Dimension.values()).map(Dimension::code).toList();
    String all =
        Stream.of(List.of("q"), dimensions, SINGLE.subList(1, SINGLE.size()))
            .flatMap(List::stream)
            .collect(Collectors.joining(", "));
    return all + ", and not. before " + String.join(", ", dimensions);
  }

  private static List<String> given(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static @Nullable String one(Map<String, List<String>> parameters, String name) {
    List<String> values = given(parameters, name).stream().distinct().toList();
    if (values.size() > 1) {
      throw new BadQueryException(
          "repeated-parameter",
          "The parameter " + name + " is given more than once.",
          "Give it once; only filters such as year and sector may repeat.");
    }
    return Optional.of(values).filter(v -> !v.isEmpty()).map(List::getFirst).orElse(null);
  }
}
