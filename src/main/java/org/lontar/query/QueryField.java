package org.lontar.query;

import java.util.Locale;
import java.util.Optional;
import org.lontar.document.Dimension;

/** A field that a query can name. */
sealed interface QueryField {

  /** All names, for a sentence. */
  String NAMES =
      "title, paragraph, date, year, chair, sector, type, language, series, body and partner";

  /** A facet dimension, whose values are codes. */
  record OfDimension(Dimension dimension) implements QueryField {}

  /** A field that is no dimension. */
  enum Own implements QueryField {
    TITLE,
    PARAGRAPH,
    DATE
  }

  /** The field of this name, whatever its case, or empty. */
  static Optional<QueryField> find(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "title" -> Optional.of(Own.TITLE);
      case "paragraph" -> Optional.of(Own.PARAGRAPH);
      case "date" -> Optional.of(Own.DATE);
      case "chair" -> Optional.of(new OfDimension(Dimension.CHAIRMANSHIP));
      case "lang" -> Optional.of(new OfDimension(Dimension.LANGUAGE));
      case String other -> Dimension.find(other).map(OfDimension::new);
    };
  }
}
