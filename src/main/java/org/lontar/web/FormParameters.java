package org.lontar.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lontar.document.Dimension;
import org.lontar.query.CombinedQuery;
import org.lontar.web.page.Turns;

/**
 * What the forms of the pages send beside the parameters of a search: two fields for years, words
 * to search within, what a button changes. They become parameters of a search, so that each list
 * has an address of its own that can be shared.
 */
final class FormParameters {
  /** The first year of a range. */
  static final String YEAR_FROM = "year.from";

  /** The last year of a range. */
  static final String YEAR_TO = "year.to";

  /** The words of the results that are searched again. */
  static final String WITHIN = "within";

  /** Which values are shown on the page of all values, and what is looked for among them. */
  static final String DIMENSION = "dimension";

  static final String FIND = "find";

  private static final List<String> OWN =
      List.of(YEAR_FROM, YEAR_TO, WITHIN, DIMENSION, FIND, Turns.PARAMETER);

  private FormParameters() {}

  /** Whether a form sent this: there are fields that no search knows. */
  static boolean areIn(Map<String, List<String>> given) {
    return OWN.stream().anyMatch(given::containsKey);
  }

  /** The parameters of the search that is meant. */
  static Map<String, List<String>> read(Map<String, List<String>> given) {
    Map<String, List<String>> asked = new LinkedHashMap<>(given);
    String within = one(given, WITHIN);
    String from = one(given, YEAR_FROM);
    String to = one(given, YEAR_TO);
    String turn = one(given, Turns.PARAMETER);
    OWN.forEach(asked::remove);
    if (!within.isEmpty()) {
      asked.put("q", List.of(CombinedQuery.of(within, one(given, "q"))));
      asked.remove("page");
    }
    if (!from.isEmpty() || !to.isEmpty()) {
      List<String> years = new ArrayList<>(asked.getOrDefault(Dimension.YEAR.code(), List.of()));
      years.add(from.equals(to) ? from : from + ".." + to);
      asked.put(Dimension.YEAR.code(), years);
    }
    return turn.isEmpty() ? asked : Turns.taken(asked, turn);
  }

  private static String one(Map<String, List<String>> given, String name) {
    List<String> values = given.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }
}
