package org.lontar.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a citation is printed. */
public enum CitationStyle {
  APA("/apa.csl"),
  /** The Chicago Manual's notes and bibliography. */
  CHICAGO("/chicago-notes-bibliography.csl"),
  MLA("/modern-language-association.csl"),
  /** The house style of statements: body, title, place, date, paragraph, permanent link. */
  STATEMENT("/cite/statement.csl");

  /**
   * Before a label whose term is empty, as that of authors is, the library prints the prefix all
   * the same; only authors are ever given to this style.
   */
  private static final String LABEL_OF_AUTHORS = "<label prefix=\", \"/>";

  private final String resource;

  CitationStyle(String resource) {
    this.resource = resource;
  }

  /** The word of addresses, for example {@code apa}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The style with this code, or empty. */
  public static Optional<CitationStyle> find(String code) {
    return Stream.of(values()).filter(style -> style.code().equals(code)).findFirst();
  }

  /** The style in the Citation Style Language. */
  String xml() {
    try (InputStream in = CitationStyle.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its style " + resource);
      }
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return this == MLA ? xml.replace(LABEL_OF_AUTHORS, "") : xml;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
