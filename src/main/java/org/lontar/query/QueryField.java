package org.lontar.query;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Dimension;

/**
 * A field that a query can name.
 *
 * @param dimension the facet dimension; null for the title
 */
record QueryField(@Nullable Dimension dimension) {

  /** All names, for a sentence. */
  static final String NAMES =
      "title, year, chair, sector, type, language, series, body and partner";

  /** The field of this name, whatever its case, or empty. */
  static Optional<QueryField> find(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "title" -> Optional.of(new QueryField(null));
      case "chair" -> Optional.of(new QueryField(Dimension.CHAIRMANSHIP));
      case "lang" -> Optional.of(new QueryField(Dimension.LANGUAGE));
      case String other -> Dimension.find(other).map(QueryField::new);
    };
  }
}
