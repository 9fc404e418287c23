package org.lontar.lucene;

import org.lontar.document.Dimension;

/** The names of all fields of the index; {@code docs/index-schema.md} tells what each is for. */
final class FieldNames {

  /** Which kind of thing an entry of the index is; see the constants {@code KIND_…}. */
  static final String KIND = "kind";

  static final String KIND_DOCUMENT = "document";
  static final String KIND_FATE = "fate";
  static final String KIND_GONE = "gone";
  static final String KIND_COPY = "copy";

  static final String ID = "id";
  static final String TITLE = "title";

  /** All words of a document: its paragraphs, and its title behind them. */
  static final String TEXT = "text";

  /** Acronyms that a document explains, with what they stand for. */
  static final String ACRONYM = "acronym";

  static final String PARAGRAPHS = "paragraphs";
  static final String SUMMARY = "summary";
  static final String DOUBTS = "doubts";

  /** The meetings whose document it is, with their numbers. */
  static final String MEETINGS = "meetings";

  static final String SOURCE = "source";
  static final String CONTAINER = "container";
  static final String DAY = "day";
  static final String SORT_DAY = "day.sort";
  static final String YEAR_NUMBER = "year.number";

  /**
   * When the portal first held a document. This field and {@link #ID} keep their form whatever the
   * layout, so that a new generation can take the times over from one of another layout.
   */
  static final String ADDED = "added";

  static final String LOCATION = "location";
  static final String FATE_CONTAINER = "fate.container";
  static final String FATE_HASH = "fate.hash";
  static final String FATE = "fate";

  static final String COPY_WHOLE = "copy.whole";
  static final String COPY_BAND = "copy.band";
  static final String COPY_SKETCH = "copy.sketch";
  static final String COPY_GROUP = "copy.group";
  static final String COPY_MEMBER = "copy.member";
  static final String COPY_OF = "copy.of";

  static final String NAME = "name";
  static final String RELATION = "relation";

  /** What can be suggested of a document; samples of it are in fields of longer names. */
  static final String SUGGESTION = "suggestion";

  static final String GONE_ID = "gone.id";
  static final String GONE = "gone";

  private FieldNames() {}

  /** The field that holds a part of the words of a document; see {@link BodyText}. */
  static String words(int part) {
    return "words." + part;
  }

  /** The field that counts and filters a dimension. */
  static String facet(Dimension dimension) {
    return "facet." + dimension.code();
  }
}
