package org.lontar.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lontar.query.DateRange;
import org.lontar.query.FacetSelection;
import org.lontar.query.PageWindow;
import org.lontar.query.ParsedQuery;
import org.lontar.query.SearchRequest;
import org.lontar.query.TypedForm;
import org.lontar.query.UserQuery;
import org.lontar.search.PartCount;
import org.lontar.search.PartCount.Kind;
import org.lontar.search.WayOut;
import org.lontar.search.WayOut.Change;

/**
 * Takes a request apart that no document has whole: what each part finds alone, which one is the
 * cause, and what could be changed. Costs two counts for each part. One thread, one request.
 */
final class QueryParts {

  /** Clauses that are looked at, and things chosen. */
  private static final int MAX_CLAUSES = 8;

  private static final int MAX_CHOICES = 8;

  private final RequestCounts counts;
  private final SearchRequest whole;

  QueryParts(RequestCounts counts, SearchRequest request) {
    this.counts = counts;
    this.whole = request.withWindow(new PageWindow(1, request.window().size()));
  }

  /** The parts: clauses in their order, then what was chosen. */
  List<PartCount> list() throws IOException {
    List<PartCount> parts = new ArrayList<>();
    List<UserQuery> clauses = clauses();
    for (UserQuery clause : clauses.subList(0, Math.min(MAX_CLAUSES, clauses.size()))) {
      addClause(clause, clauses, parts);
    }
    if (clauses.size() > 1 && clauses.stream().allMatch(QueryParts::isWords)) {
      addQuery(clauses, parts);
    }
    addChoices(parts);
    return parts;
  }

  private List<UserQuery> clauses() {
    return switch (whole.query().tree()) {
      case UserQuery.Everything _ -> List.of();
      case UserQuery.And(List<UserQuery> clauses) -> clauses;
      case UserQuery other -> List.of(other);
    };
  }

  private static boolean isWords(UserQuery clause) {
    return clause instanceof UserQuery.Term || clause instanceof UserQuery.Phrase;
  }

  private void addClause(UserQuery clause, List<UserQuery> all, List<PartCount> parts)
      throws IOException {
    Optional<SearchRequest> alone = typed(clause);
    if (alone.isEmpty()) {
      return;
    }
    List<WayOut> ways = new ArrayList<>();
    List<UserQuery> others = all.stream().filter(other -> !other.equals(clause)).toList();
    if (!others.isEmpty()) {
      offer(Change.WITHOUT, typed(joined(others)), ways);
    }
    if (isFirst(LooseClauses::isPlaced, clause, all)) {
      offer(Change.AS_WORDS, typed(joined(LooseClauses.of(all))), ways);
    } else if (isFirst(UserQuery.InTitle.class::isInstance, clause, all)) {
      offer(Change.ANYWHERE, typed(joined(LooseClauses.of(all))), ways);
    }
    String text = alone.get().query().text();
    long total = all.size() == 1 ? 0 : counts.all(alone.get());
    boolean isCause = finds(ways, Change.WITHOUT) || (total == 0 && isUnknown(alone.get()));
    parts.add(new PartCount(Kind.CLAUSE, text, List.of(), alone.get(), total, isCause, ways));
  }

  /** Whether a part finds nothing, whatever is chosen beside it. */
  private boolean isUnknown(SearchRequest alone) throws IOException {
    return counts.all(alone.withSelections(List.of()).withDates(DateRange.ALL)) == 0;
  }

  private static boolean finds(List<WayOut> ways, Change change) {
    return ways.stream().anyMatch(way -> way.change() == change);
  }

  private void addQuery(List<UserQuery> clauses, List<PartCount> parts) throws IOException {
    List<WayOut> ways = new ArrayList<>();
    offer(Change.ANY_WORD, typed(new UserQuery.Or(clauses)), ways);
    if (!ways.isEmpty()) {
      String text = whole.query().text();
      parts.add(new PartCount(Kind.QUERY, text, List.of(), whole, 0, false, ways));
    }
  }

  private void addChoices(List<PartCount> parts) throws IOException {
    List<List<FacetSelection>> choices = choices();
    for (List<FacetSelection> chosen : choices.subList(0, Math.min(MAX_CHOICES, choices.size()))) {
      List<FacetSelection> kept =
          whole.selections().stream().filter(other -> !chosen.contains(other)).toList();
      addChoice(
          Kind.CHOICE,
          chosen,
          wordless().withSelections(chosen).withDates(DateRange.ALL),
          whole.withSelections(kept),
          parts);
    }
    if (!whole.dates().isAll()) {
      addChoice(
          Kind.DATES,
          List.of(),
          wordless().withSelections(List.of()),
          whole.withDates(DateRange.ALL),
          parts);
    }
    if (choices.size() + (whole.dates().isAll() ? 0 : 1) > 1) {
      SearchRequest words = whole.withSelections(List.of()).withDates(DateRange.ALL);
      addChoice(Kind.CHOICES, List.of(), wordless(), words, parts);
    }
  }

  private void addChoice(
      Kind kind,
      List<FacetSelection> chosen,
      SearchRequest alone,
      SearchRequest without,
      List<PartCount> parts)
      throws IOException {
    List<WayOut> ways = new ArrayList<>();
    offer(Change.WITHOUT, Optional.of(without), ways);
    parts.add(
        new PartCount(
            kind, typedChoice(chosen), chosen, alone, counts.all(alone), !ways.isEmpty(), ways));
  }

  /** What was chosen, apart by dimension; each thing that was excluded by itself. */
  private List<List<FacetSelection>> choices() {
    Map<String, List<FacetSelection>> choices = new TreeMap<>();
    for (FacetSelection selection : whole.selections()) {
      String key =
          selection.excluded()
              ? "not." + selection.dimension().code() + "=" + selection.label()
              : selection.dimension().code();
      choices.computeIfAbsent(key, k -> new ArrayList<>()).add(selection);
    }
    return List.copyOf(choices.values());
  }

  private static String typedChoice(List<FacetSelection> chosen) {
    return chosen.stream()
        .map(s -> (s.excluded() ? "-" : "") + s.dimension().code() + ":" + s.label())
        .reduce((one, other) -> one + " OR " + other)
        .orElse("");
  }

  private void offer(Change change, Optional<SearchRequest> other, List<WayOut> ways)
      throws IOException {
    if (other.isPresent()) {
      long total = counts.all(other.get());
      if (total > 0) {
        ways.add(new WayOut(change, other.get(), total));
      }
    }
  }

  private static boolean isFirst(Predicate<UserQuery> kind, UserQuery clause, List<UserQuery> all) {
    return kind.test(clause) && all.stream().filter(kind).findFirst().orElseThrow().equals(clause);
  }

  private Optional<SearchRequest> typed(UserQuery query) {
    // Where signs mean nothing, nothing but words can be typed.
    return whole.options().isLiteral() && !(query instanceof UserQuery.Term)
        ? Optional.empty()
        : Optional.of(whole.withQuery(new ParsedQuery(TypedForm.of(query), query, List.of())));
  }

  private SearchRequest wordless() {
    return whole.withQuery(new ParsedQuery("", new UserQuery.Everything(), List.of()));
  }

  private static UserQuery joined(List<UserQuery> clauses) {
    return clauses.size() == 1 ? clauses.getFirst() : new UserQuery.And(clauses);
  }
}
