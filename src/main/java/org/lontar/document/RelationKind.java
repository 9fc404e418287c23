package org.lontar.document;

import java.util.Optional;
import java.util.stream.Stream;

/** How a document stands to another. */
public enum RelationKind {
  /** Carries the other's full text, as a news site does with a statement. */
  REPRINTS,
  /** Holds a part of the other and points to the whole. */
  EXCERPT_OF,
  /** Is the final wording of what the other drafted. */
  SUPERSEDES;

  /** The word of the wire form, for example {@code excerptOf}. */
  public String code() {
    return switch (this) {
      case REPRINTS -> "reprints";
      case EXCERPT_OF -> "excerptOf";
      case SUPERSEDES -> "supersedes";
    };
  }

  /** The kind of this code, lower case or not, or empty. */
  public static Optional<RelationKind> find(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equalsIgnoreCase(code)).findFirst();
  }
}
