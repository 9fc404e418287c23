package org.lontar.web.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.query.PageWindow;
import org.lontar.query.SearchRequest;
import org.lontar.query.SearchUrl;
import org.lontar.search.FacetCounts;
import org.lontar.search.SearchResponse;

/** Makes the page of all values of a dimension. Immutable, thread-safe. */
public final class ValuesPages {
  /** Counts are wanted, hits hardly. */
  public static final PageWindow NO_HITS = new PageWindow(1, 1);

  /** So many values are listed; the search among them finds the others. */
  static final int MAX_LISTED = 500;

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private final Names names;
  private final FacetBoxes boxes;
  private final TermLines termLines;

  /** Makes pages with these names. */
  public ValuesPages(Names names) {
    this.names = names;
    this.boxes = new FacetBoxes(names);
    this.termLines = new TermLines(names);
  }

  /**
   * What is asked for.
   *
   * @param dimension whose values
   * @param find what their names must hold; case and accents don't matter; may be empty
   * @param request the search that they are counted for
   */
  public record Asked(Dimension dimension, String find, SearchRequest request) {}

  /**
   * The page.
   *
   * @param response to the request, for its counts
   * @param terms of all chairs; empty for other dimensions
   */
  public ValuesPage of(
      Asked asked,
      SearchResponse response,
      Optional<CountedTerms> terms,
      @Nullable ProgressLine progress) {
    SearchRequest request = asked.request();
    Turns turns = new Turns(request);
    String name = names.of(asked.dimension());
    List<FacetBox.Option> found = found(asked, response);
    List<FacetBox.Option> listed = found.subList(0, Math.min(found.size(), MAX_LISTED));
    return new ValuesPage(
        new Frame(name, request.query().text(), null, progress),
        asked.dimension().code(),
        name,
        asked.find(),
        names.text(
            asked.find().isEmpty() ? "results.values.count" : "results.values.found", found.size()),
        listed,
        found.size() == listed.size() ? "" : names.text("results.values.more", listed.size()),
        terms.map(counted -> termLines.of(counted, request, turns)).orElse(List.of()),
        carried(request, asked.dimension(), listed),
        SearchLinks.of(request));
  }

  private List<FacetBox.Option> found(Asked asked, SearchResponse response) {
    String find = folded(asked.find());
    return response.facets().stream()
        .filter(facet -> facet.dimension() == asked.dimension())
        .flatMap((FacetCounts facet) -> boxes.options(facet, asked.request()).stream())
        .filter(option -> folded(option.name()).contains(find))
        .toList();
  }

  private static String folded(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static List<ResultsPage.Carried> carried(
      SearchRequest request, Dimension dimension, List<FacetBox.Option> listed) {
    Set<ResultsPage.Carried> inForm = new HashSet<>();
    for (FacetBox.Option option : listed) {
      inForm.add(new ResultsPage.Carried(dimension.code(), option.value()));
      inForm.add(new ResultsPage.Carried("not." + dimension.code(), option.value()));
    }
    List<ResultsPage.Carried> carried = new ArrayList<>();
    SearchUrl.parameters(SearchLinks.onPage(request, 1), SearchLinks.USUAL)
        .forEach(
            (name, values) -> {
              for (String value : values) {
                ResultsPage.Carried field = new ResultsPage.Carried(name, value);
                if (!inForm.contains(field)) {
                  carried.add(field);
                }
              }
            });
    return carried;
  }
}
