package org.lontar.web.page;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.lontar.query.QueryOptions;
import org.lontar.query.SearchRequest;
import org.lontar.search.Expansion;
import org.lontar.search.SearchResponse;

/**
 * Words that were looked for in other words, with the way to change that. Immutable.
 *
 * @param typed as typed
 * @param others the other words
 * @param isOn whether they were looked for
 * @param href the same list with it switched the other way
 */
public record ExpansionSwitch(String typed, List<String> others, boolean isOn, String href) {

  /** Copies the list. */
  public ExpansionSwitch {
    others = List.copyOf(others);
  }

  /** The switches of an answer, in the order of its report. */
  static List<ExpansionSwitch> of(SearchResponse response) {
    return response.report().expansions().stream()
        .map(expansion -> of(expansion, response))
        .toList();
  }

  private static ExpansionSwitch of(Expansion expansion, SearchResponse response) {
    SearchRequest request = response.request();
    TreeSet<String> unexpanded = new TreeSet<>(request.options().unexpanded());
    String key = expansion.typed().toLowerCase(Locale.ROOT);
    if (expansion.isOn()) {
      unexpanded.add(key);
    } else if (!unexpanded.remove(key)) {
      // All were switched off by one sign: this one goes on, the others stay off each by itself.
      unexpanded.clear();
      response.report().expansions().stream()
          .map(other -> other.typed().toLowerCase(Locale.ROOT))
          .filter(other -> !other.equals(key))
          .forEach(unexpanded::add);
    }
    QueryOptions options = request.options();
    SearchRequest switched =
        SearchLinks.withOptions(
            request, new QueryOptions(options.isLiteral(), unexpanded, options.hasFeedback()));
    return new ExpansionSwitch(
        expansion.typed(), expansion.others(), expansion.isOn(), SearchLinks.of(switched));
  }
}
