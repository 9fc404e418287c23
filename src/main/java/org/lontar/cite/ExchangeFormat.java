package org.lontar.cite;

import java.util.Locale;

/** A format in which programs that keep references give them to one another. */
public enum ExchangeFormat {
  RIS,
  BIBTEX,
  CSL_JSON;

  /** The word of addresses, for example {@code csl-json}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A writer onto {@code out}. */
  public ReferenceWriter writer(Appendable out) {
    return switch (this) {
      case RIS -> new RisWriter(out);
      case BIBTEX -> new BibTexWriter(out);
      case CSL_JSON -> new CslJsonWriter(out);
    };
  }
}
