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
 * @param name what was looked for
 * @param isOn whether the other words were looked for
 * @param turn the same list with it switched the other way
 * @param change what the link does
 */
public record ExpansionSwitch(String name, boolean isOn, Turn turn, String change) {

  /** The switches of an answer, in the order of its report. */
  static List<ExpansionSwitch> of(SearchResponse response, Turns turns, Names names) {
    return response.report().expansions().stream()
        .map(expansion -> of(expansion, turns.to(switched(expansion, response)), names))
        .toList();
  }

  private static ExpansionSwitch of(Expansion expansion, Turn turn, Names names) {
    String typed = expansion.typed();
    String others = String.join(", ", expansion.others());
    return expansion.isOn()
        ? new ExpansionSwitch(
            names.text("help.expansions.on", typed, others),
            true,
            turn,
            names.text("help.expansions.only", typed))
        : new ExpansionSwitch(
            names.text("help.expansions.off", typed),
            false,
            turn,
            names.text("help.expansions.also", others));
  }

  /** The same request with it switched the other way. */
  private static SearchRequest switched(Expansion expansion, SearchResponse response) {
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
    return SearchLinks.withOptions(
        request, new QueryOptions(options.isLiteral(), unexpanded, options.hasFeedback()));
  }
}
