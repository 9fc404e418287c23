package org.lontar.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A request as the parameters that {@link RequestReader} reads, in one order, without those that
 * say what holds anyway: equal requests have equal addresses.
 */
public final class SearchUrl {

  private SearchUrl() {}

  /** The values by name, in the order of the address. */
  public static Map<String, List<String>> parameters(SearchRequest request) {
    return parameters(request, CopyView.ALL);
  }

  /**
   * The same for a reader with another usage.
   *
   * @param usual how copies are listed where the address does not say
   */
  public static Map<String, List<String>> parameters(SearchRequest request, CopyView usual) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    put(parameters, "q", request.query().text());
    putOptions(parameters, request.options());
    request.selections().stream()
        .filter(selection -> !selection.excluded())
        .forEach(selection -> putSelection(parameters, selection));
    request.selections().stream()
        .filter(FacetSelection::excluded)
        .forEach(selection -> putSelection(parameters, selection));
    putDate(parameters, "from", request.dates().from());
    putDate(parameters, "to", request.dates().to());
    if (request.since() != null) {
      put(parameters, "since", request.since().toString());
    }
    if (request.sort() != SortOrder.RELEVANCE) {
      put(parameters, "sort", request.sort().code());
    }
    if (request.window().page() != 1) {
      put(parameters, "page", Integer.toString(request.window().page()));
    }
    if (request.window().size() != PageWindow.DEFAULT_SIZE) {
      put(parameters, "size", Integer.toString(request.window().size()));
    }
    if (request.copies() != usual) {
      put(parameters, "copies", request.copies().code());
    }
    if (request.passages() != SearchRequest.MAX_PASSAGES) {
      put(parameters, "passages", Integer.toString(request.passages()));
    }
    return parameters;
  }

  /** The part of an address after the question mark, encoded; empty where nothing is asked. */
  public static String queryString(SearchRequest request) {
    return queryString(request, CopyView.ALL);
  }

  /**
   * The same for a reader with another usage.
   *
   * @param usual how copies are listed where the address does not say
   */
  public static String queryString(SearchRequest request, CopyView usual) {
    StringJoiner joined = new StringJoiner("&");
    parameters(request, usual)
        .forEach((name, values) -> values.forEach(v -> joined.add(name + "=" + encoded(v))));
    return joined.toString();
  }

  private static void putOptions(Map<String, List<String>> parameters, QueryOptions options) {
    if (options.isLiteral()) {
      put(parameters, "reading", "literal");
    }
    options.unexpanded().forEach(typed -> put(parameters, "noexpand", typed));
    if (options.hasFeedback()) {
      put(parameters, "feedback", "on");
    }
  }

  private static void putSelection(Map<String, List<String>> parameters, FacetSelection selection) {
    String name = (selection.excluded() ? "not." : "") + selection.dimension().code();
    put(parameters, name, selection.label());
  }

  private static void putDate(
      Map<String, List<String>> parameters, String name, @Nullable LocalDate day) {
    if (day != null) {
      put(parameters, name, day.toString());
    }
  }

  private static void put(Map<String, List<String>> parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
  }

  /** A value of a query string, percent-encoded. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
