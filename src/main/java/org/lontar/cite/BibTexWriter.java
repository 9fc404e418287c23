package org.lontar.cite;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lontar.document.PartialDate;
import org.lontar.document.Precision;

/**
 * Writes entries of BibTeX in UTF-8. What TeX reads as a command is written as one that prints it,
 * and braces as commands too: a brace of a title can't end a value.
 */
final class BibTexWriter implements ReferenceWriter {
  private final Appendable out;

  BibTexWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void begin() {
    // The format has no head.
  }

  @Override
  public void write(Reference reference) throws IOException {
    Reference.Publication published = reference.publication();
    out.append('@').append(kind(reference)).append('{').append(BibTexKey.of(reference));
    // A second pair of braces keeps capitals as they are.
    raw("title", "{" + escaped(reference.title()) + "}");
    if (!reference.authors().isEmpty()) {
      raw(
          "author",
          reference.authors().stream()
              .map(BibTexWriter::name)
              .collect(Collectors.joining(" and ")));
    }
    writeDate(reference.date());
    text("journal", published.container());
    text(isReport(reference) ? "institution" : "howpublished", institution(reference));
    text("type", published.genre());
    text("address", published.place());
    text("language", published.language());
    raw("url", address(reference.addresses().best()));
    text("note", note(reference));
    out.append("\n}\n\n");
  }

  @Override
  public void end() {
    // Nor a foot.
  }

  /** Styles insist on the journal of an article and the institution of a report. */
  private static String kind(Reference reference) {
    String kind = reference.type().bibTex();
    return switch (reference.type()) {
      case NEWS_ARTICLE -> reference.publication().container() == null ? "misc" : kind;
      case REPORT -> isReport(reference) ? kind : "misc";
      default -> kind;
    };
  }

  private static boolean isReport(Reference reference) {
    return reference.type() == ReferenceType.REPORT && institution(reference) != null;
  }

  private static @Nullable String institution(Reference reference) {
    String publisher = reference.publication().publisher();
    if (publisher != null || reference.type() != ReferenceType.REPORT) {
      return publisher;
    }
    return reference.authors().stream()
        .filter(Author.Body.class::isInstance)
        .map(Author::name)
        .findFirst()
        .orElse(null);
  }

  private static String note(Reference reference) {
    Reference.CitedParagraph cited = reference.paragraph();
    String event = reference.publication().event();
    return (event == null ? "" : event + ". ")
        + (cited == null ? "" : "Paragraph " + cited.locator() + ". ")
        + "Lontar: "
        + reference.addresses().permalink();
  }

  private void writeDate(@Nullable PartialDate date) throws IOException {
    if (date == null) {
      return;
    }
    raw("year", String.format(Locale.ROOT, "%04d", date.year()));
    if (date.precision() != Precision.YEAR) {
      raw("month", Integer.toString(date.start().getMonthValue()));
      raw("date", date.toString());
    }
  }

  /** Names that are not turned stand in braces, so that nobody turns them. */
  private static String name(Author author) {
    return author instanceof Author.TurnedName(String family, String given)
        ? "{" + escaped(family) + "}, {" + escaped(given) + "}"
        : "{" + escaped(author.name()) + "}";
  }

  private void text(String field, @Nullable String value) throws IOException {
    if (value != null) {
      raw(field, escaped(value));
    }
  }

  private void raw(String field, String value) throws IOException {
    out.append(",\n  ").append(field).append(" = {").append(value).append('}');
  }

  /** Addresses are read as they stand, but braces and backslashes would break the entry. */
  private static String address(String url) {
    return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
  }

  /** Signs that TeX makes one of: a dash of two hyphens, a quotation mark of two apostrophes. */
  private static boolean isJoined(char before, char c) {
    return switch (c) {
      case '`' -> before == '`' || before == '?' || before == '!';
      case '-', '\'', ',', '<', '>' -> before == c;
      default -> false;
    };
  }

  private static String escaped(String text) {
    StringBuilder tex = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (at > 0 && isJoined(text.charAt(at - 1), c)) {
        tex.append("{}");
      }
      switch (c) {
        case '\\' -> tex.append("{\\textbackslash}");
        case '{' -> tex.append("{\\textbraceleft}");
        case '}' -> tex.append("{\\textbraceright}");
        case '~' -> tex.append("{\\textasciitilde}");
        case '^' -> tex.append("{\\textasciicircum}");
        case '#', '$', '%', '&', '_' -> tex.append('\\').append(c);
        default -> tex.append(c);
      }
    }
    return tex.toString();
  }
}
