package org.lontar.document;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names, for people, of the codes of each dimension, in the order of the vocabularies.
 * Immutable, thread-safe.
 *
 * @param byDimension names by code
 */
public record Labels(Map<Dimension, Map<String, String>> byDimension) {

  /** Copies both levels and keeps the order. */
  public Labels {
    Map<Dimension, Map<String, String>> copy = new EnumMap<>(Dimension.class);
    byDimension.forEach((dimension, names) -> copy.put(dimension, new LinkedHashMap<>(names)));
    byDimension = copy;
  }

  /**
   * The name of a code; the code itself where the vocabulary has none (years, codes of an older
   * vocabulary).
   */
  public String label(Dimension dimension, String code) {
    return byDimension.getOrDefault(dimension, Map.of()).getOrDefault(code, code);
  }

  /**
   * The codes of a dimension in the order of the vocabulary; empty where any value is allowed, as
   * for years.
   */
  public List<String> codes(Dimension dimension) {
    return List.copyOf(byDimension.getOrDefault(dimension, Map.of()).keySet());
  }
}
