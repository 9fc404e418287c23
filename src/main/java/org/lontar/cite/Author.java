package org.lontar.cite;

/** Who is named first in a citation. */
public sealed interface Author {

  /** The name as it is read. */
  String name();

  /**
   * A person whose name the document turns itself, with a comma.
   *
   * @param family the part that lists are sorted by
   * @param given the rest
   */
  record TurnedName(String family, String given) implements Author {
    @Override
    public String name() {
      return given + " " + family;
    }
  }

  /**
   * A person as the by-line has the name. Which part of it is a family's can't be told: Indonesian
   * and Burmese names often have none, Vietnamese and Chinese ones begin with it.
   */
  record Person(String name) implements Author {}

  /** A body, cited by its whole name. */
  record Body(String name) implements Author {}
}
