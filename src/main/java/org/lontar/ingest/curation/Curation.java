package org.lontar.ingest.curation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a librarian says of one document. Immutable.
 *
 * @param values by field, in the order of the fields
 * @param problems sentences about what could not be taken over, in order
 */
public record Curation(Map<CuratedField, Curated> values, List<String> problems) {

  /** Nothing is said. */
  public static final Curation NONE = new Curation(Map.of(), List.of());

  /** Raised whenever the same curated values would be laid over in another way. */
  private static final int CODE = 1;

  private static final int HASH_DIGITS = 12;

  /**
   * The values of one field.
   *
   * @param values in the spelling of {@link ValueChecker}; empty where the librarian says that
   *     there is none
   * @param file the file that says so, as its path in the corpus
   */
  public record Curated(List<String> values, String file) {
    /** Copies the list. */
    public Curated {
      values = List.copyOf(values);
    }
  }

  /** Copies both. */
  public Curation {
    Map<CuratedField, Curated> copy = new EnumMap<>(CuratedField.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
    problems = List.copyOf(problems);
  }

  /** Whether nothing is said, rightly or wrongly. */
  public boolean isEmpty() {
    return values.isEmpty() && problems.isEmpty();
  }

  /** How much it is: one, and one for each value and problem. */
  int size() {
    return 1 + problems.size() + values.values().stream().mapToInt(c -> c.values().size()).sum();
  }

  /** What is said of a field, or empty where nothing is. */
  public Optional<Curated> find(CuratedField field) {
    return Optional.ofNullable(values.get(field));
  }

  /** The id that the document is to have. */
  public Optional<String> pin() {
    return find(CuratedField.ID).map(Curated::values).map(List::getFirst);
  }

  /** This, and what {@code weaker} says of other fields. */
  public Curation over(Curation weaker) {
    if (weaker.isEmpty()) {
      return this;
    }
    Map<CuratedField, Curated> all = new EnumMap<>(CuratedField.class);
    all.putAll(weaker.values);
    all.putAll(values);
    List<String> both = new ArrayList<>(problems);
    both.addAll(weaker.problems);
    return new Curation(all, both);
  }

  /** Changes when anything that is said does; without white space, empty for nothing. */
  public String stamp() {
    return isEmpty() ? "" : "curated-" + hash(CODE + toString());
  }

  /** A short hash of a text. */
  static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
