package org.lontar.web.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.lontar.document.Dimension;
import org.lontar.query.DateRange;
import org.lontar.query.FacetSelection;
import org.lontar.query.SearchRequest;

/** Makes the list of what is chosen, each with the way to undo it. Immutable, thread-safe. */
final class Chips {
  private final Names names;

  Chips(Names names) {
    this.names = names;
  }

  List<ResultsPage.Chip> of(SearchRequest request, Turns turns) {
    List<ResultsPage.Chip> chips = new ArrayList<>();
    for (FacetSelection selection : request.selections()) {
      SearchRequest without = SearchLinks.keeping(request, other -> !other.equals(selection));
      chips.add(chip(name(selection), turns.to(without)));
    }
    addDates(request, turns, chips);
    if (request.since() != null) {
      LocalDate day = request.since().atZone(ZoneOffset.UTC).toLocalDate();
      SearchRequest without = SearchLinks.onPage(request, 1).withSince(null);
      chips.add(chip(names.text("follow.since", names.day(day)), turns.to(without)));
    }
    return chips;
  }

  private void addDates(SearchRequest request, Turns turns, List<ResultsPage.Chip> chips) {
    DateRange dates = request.dates();
    if (dates.from() != null) {
      SearchRequest without = SearchLinks.withDates(request, new DateRange(null, dates.to()));
      chips.add(chip(names.text("results.chip.from", names.day(dates.from())), turns.to(without)));
    }
    if (dates.to() != null) {
      SearchRequest without = SearchLinks.withDates(request, new DateRange(dates.from(), null));
      chips.add(chip(names.text("results.chip.until", names.day(dates.to())), turns.to(without)));
    }
  }

  private ResultsPage.Chip chip(String name, Turn turn) {
    return new ResultsPage.Chip(name, names.text("results.chosen.remove", name), turn);
  }

  /** A selection in words. */
  String name(FacetSelection selection) {
    if (selection.label().equals(Dimension.NONE)) {
      return selection.excluded()
          ? names.text("results.chip.known", names.of(selection.dimension()))
          : names.capitalized(names.none(selection.dimension()));
    }
    return names.text(
        selection.excluded() ? "results.chip.not" : "results.chip",
        names.of(selection.dimension()),
        names.label(selection.dimension(), selection.label()));
  }
}
