package org.lontar.query;

/** A piece of the query's syntax. */
sealed interface QueryToken {

  /** A run of characters without spaces. */
  record Word(String text) implements QueryToken {}

  /** Quoted words with the slop that followed them. */
  record Quoted(String text, int slop) implements QueryToken {}

  /** A field's name and colon; what stands right behind it is its value. */
  record InField(QueryField field) implements QueryToken {}

  /** The joining word for clauses near each other, and how many words may stand between them. */
  record Near(int words) implements QueryToken {}

  /** A sign or a joining word. */
  enum Sign implements QueryToken {
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    /** {@code WITHIN paragraph}. */
    WITHIN
  }
}
