package org.lontar.ingest.curation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a librarian can say of a document, in the order of sidecars and spreadsheets. */
public enum CuratedField {
  /** The document's lasting name. */
  ID,
  TITLE,
  /** Code of the type. */
  TYPE,
  /** The document's own word for its type. */
  FORM,
  /** The day that stands for the document. */
  DATE,
  /** All dates, each with its role before it: {@code signed 2024-09-26}. */
  DATES,
  YEAR,
  CHAIRMANSHIP,
  SECTORS,
  /** Meetings, each as code and ordinal: {@code ascc-council 32}. */
  SERIES,
  BODIES,
  PARTNERS,
  LANGUAGE,
  PLACE,
  SOURCE,
  AUTHOR,
  URL,
  /** Each as kind and target: {@code supersedes Draft of the plan}. */
  RELATIONS;

  /** The name in sidecars and spreadsheets, for example {@code chairmanship}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it has several values. */
  public boolean isList() {
    return switch (this) {
      case DATES, SECTORS, SERIES, BODIES, PARTNERS, RELATIONS -> true;
      case ID, TITLE, TYPE, FORM, DATE, YEAR, CHAIRMANSHIP, LANGUAGE, PLACE, SOURCE, AUTHOR, URL ->
          false;
    };
  }

  /** Whether a librarian can say that there is none. */
  boolean canBeNone() {
    return this != ID && this != TITLE;
  }

  /** Whether a comma or a semicolon can't be part of a value, and so parts two. */
  boolean isOfCodes() {
    return isList() && this != RELATIONS;
  }

  /** The field of this code, or empty. */
  static Optional<CuratedField> find(String code) {
    return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
  }
}
