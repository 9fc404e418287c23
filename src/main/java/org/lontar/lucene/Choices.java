package org.lontar.lucene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;
import org.lontar.query.FacetSelection;
import org.lontar.query.YearRange;

/** What a request chose and excluded beside its words. Immutable. */
final class Choices {

  private final Map<Dimension, TreeSet<String>> chosen = new EnumMap<>(Dimension.class);
  private final List<FacetSelection> excluded;

  Choices(List<FacetSelection> selections) {
    this.excluded = selections.stream().filter(FacetSelection::excluded).toList();
    for (FacetSelection selection : selections) {
      if (!selection.excluded()) {
        chosen
            .computeIfAbsent(selection.dimension(), dimension -> new TreeSet<>())
            .add(selection.label());
      }
    }
  }

  /** The labels chosen in a dimension, in order; empty where none is. */
  List<String> labels(Dimension dimension) {
    TreeSet<String> labels = chosen.get(dimension);
    return labels == null ? List.of() : List.copyOf(labels);
  }

  /** Whether a label of the index is among those chosen in a dimension; null where none is. */
  @Nullable Predicate<String> test(Dimension dimension) {
    TreeSet<String> labels = chosen.get(dimension);
    if (labels == null) {
      return null;
    }
    List<YearRange> ranges = ranges(dimension, labels);
    return label -> labels.contains(label) || ranges.stream().anyMatch(r -> r.holds(label));
  }

  /** Adds what is excluded to a query. */
  void exclude(BooleanQuery.Builder query) {
    for (FacetSelection selection : excluded) {
      query.add(QueryTranslator.filter(selection.dimension(), selection.label()), Occur.MUST_NOT);
    }
  }

  /** Adds what is chosen to a query: any label of each dimension. */
  void require(BooleanQuery.Builder query) {
    chosen.forEach((dimension, labels) -> query.add(anyOf(dimension, labels), Occur.FILTER));
  }

  private static Query anyOf(Dimension dimension, Set<String> labels) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    labels.forEach(label -> any.add(QueryTranslator.filter(dimension, label), Occur.SHOULD));
    return any.build();
  }

  private static List<YearRange> ranges(Dimension dimension, Set<String> labels) {
    return dimension == Dimension.YEAR
        ? labels.stream().map(YearRange::find).flatMap(Optional::stream).toList()
        : List.of();
  }
}
