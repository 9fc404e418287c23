package org.lontar.document;

import org.jspecify.annotations.Nullable;

/**
 * A metadata value and how it is known. Immutable if the value is.
 *
 * @param value the value
 * @param origin where it comes from
 * @param part where the evidence stands in the document; null unless the origin is {@link
 *     Origin#STATED}
 * @param evidence the document's own words (stated), the field and its value (embedded), what it
 *     was worked out from (inferred), or the librarian's file (curated); null where there is
 *     nothing to quote
 */
public record Described<T>(T value, Origin origin, @Nullable Part part, @Nullable String evidence) {

  /** A value that the document states in {@code part} by the words {@code evidence}. */
  public static <T> Described<T> stated(T value, Part part, String evidence) {
    return new Described<>(value, Origin.STATED, part, evidence);
  }

  /** A value that the file's metadata give; {@code evidence} names field and value. */
  public static <T> Described<T> embedded(T value, String evidence) {
    return new Described<>(value, Origin.EMBEDDED, null, evidence);
  }

  /** A value that was worked out from what {@code evidence} names. */
  public static <T> Described<T> inferred(T value, @Nullable String evidence) {
    return new Described<>(value, Origin.INFERRED, null, evidence);
  }

  /** A value that a librarian gave; {@code evidence} names the file that holds it. */
  public static <T> Described<T> curated(T value, String evidence) {
    return new Described<>(value, Origin.CURATED, null, evidence);
  }

  /** Another value known in the same way. */
  public <U> Described<U> with(U other) {
    return new Described<>(other, origin, part, evidence);
  }
}
