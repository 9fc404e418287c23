package org.lontar.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A facet dimension; its code is part of the index, of URLs and of the wire form. */
public enum Dimension {
  YEAR,
  CHAIRMANSHIP,
  SECTOR,
  TYPE,
  LANGUAGE,
  SERIES,
  BODY,
  PARTNER;

  /** The selection that asks for documents without a value. */
  public static final String NONE = "none";

  /** The name in URLs and in the wire form, for example {@code sector}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The dimension with this code, or empty. */
  public static Optional<Dimension> find(String code) {
    return Stream.of(values()).filter(dimension -> dimension.code().equals(code)).findFirst();
  }

  /** The codes of the values that {@code metadata} has in this dimension, in its order. */
  public List<String> valuesOf(DocumentMetadata metadata) {
    return switch (this) {
      case YEAR -> one(metadata.year());
      case CHAIRMANSHIP -> one(metadata.chairmanship());
      case SECTOR -> codes(metadata.sectors());
      case TYPE -> metadata.type() == null ? List.of() : List.of(metadata.type().value().code());
      case LANGUAGE -> one(metadata.language());
      case SERIES -> metadata.series().stream().map(s -> s.value().code()).distinct().toList();
      case BODY -> codes(metadata.bodies());
      case PARTNER -> codes(metadata.partners());
    };
  }

  private static List<String> one(@Nullable Described<?> described) {
    return described == null ? List.of() : List.of(described.value().toString());
  }

  private static List<String> codes(List<Described<String>> described) {
    return described.stream().map(Described::value).distinct().toList();
  }
}
