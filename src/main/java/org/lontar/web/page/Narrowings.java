package org.lontar.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lontar.query.DateRange;
import org.lontar.query.SearchRequest;
import org.lontar.query.SearchUrl;
import org.lontar.search.SearchResponse;

/** Makes the form beside the hits: chips, facets, and what travels along. Thread-safe. */
final class Narrowings {
  /** Parameters that the form has fields for. */
  private static final Set<String> DATES = Set.of("from", "to");

  private final Names names;
  private final Chips chips;
  private final FacetBoxes boxes;

  Narrowings(Names names) {
    this.names = names;
    this.chips = new Chips(names);
    this.boxes = new FacetBoxes(names);
  }

  /**
   * The form.
   *
   * @param terms of the chairs that are chosen
   */
  ResultsPage.Narrowing of(SearchResponse response, Turns turns, List<FacetBox.TermLine> terms) {
    SearchRequest request = response.request();
    List<FacetBox> all =
        response.facets().stream()
            .filter(facet -> FacetBoxes.offersAChoice(facet, request))
            .map(facet -> boxes.of(facet, request, turns, terms))
            .toList();
    List<ResultsPage.Carried> chosen = chosen(request);
    DateRange dates = request.dates();
    return new ResultsPage.Narrowing(
        chips.of(request, turns),
        turns.to(SearchLinks.wordsAlone(request)),
        all,
        dates.from() == null ? "" : dates.from().toString(),
        dates.to() == null ? "" : dates.to().toString(),
        carried(chosen, all),
        chosen,
        Shows.of(names));
  }

  /** Every parameter of a request but its words and its page. */
  private static List<ResultsPage.Carried> chosen(SearchRequest request) {
    List<ResultsPage.Carried> chosen = new ArrayList<>();
    SearchUrl.parameters(SearchLinks.onPage(request, 1), SearchLinks.USUAL)
        .forEach(
            (name, values) -> values.forEach(v -> chosen.add(new ResultsPage.Carried(name, v))));
    chosen.removeIf(field -> field.name().equals("q"));
    return chosen;
  }

  /** Those of them that the form has no control for. */
  private static List<ResultsPage.Carried> carried(
      List<ResultsPage.Carried> chosen, List<FacetBox> boxes) {
    Set<ResultsPage.Carried> controls =
        boxes.stream().flatMap(Narrowings::controls).collect(Collectors.toSet());
    return chosen.stream()
        .filter(field -> !DATES.contains(field.name()) && !controls.contains(field))
        .toList();
  }

  /** What the controls of a box say as they are. */
  private static Stream<ResultsPage.Carried> controls(FacetBox box) {
    Stream<ResultsPage.Carried> options =
        box.first().stream()
            .map(
                option ->
                    new ResultsPage.Carried(
                        (option.isExcluded() ? "not." : "") + box.parameter(), option.value()));
    FacetBox.YearBox years = box.years();
    return years == null || (years.from().isEmpty() && years.to().isEmpty())
        ? options
        : Stream.concat(
            options,
            Stream.of(new ResultsPage.Carried(box.parameter(), years.from() + ".." + years.to())));
  }
}
