package org.lontar.cite;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lontar.document.PartialDate;

/**
 * Writes the tagged lines of RIS. Values are single lines, so that none can begin a tag of its own.
 */
final class RisWriter implements ReferenceWriter {
  private final Appendable out;

  RisWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void begin() {
    // The format has no head.
  }

  @Override
  public void write(Reference reference) throws IOException {
    Reference.Publication published = reference.publication();
    line("TY", reference.type().ris());
    line("TI", reference.title());
    for (Author author : reference.authors()) {
      line("AU", name(author));
    }
    writeDate(reference.date());
    line("T2", published.container());
    line("M3", published.genre());
    line("PB", published.publisher());
    line("CY", published.place());
    line("C1", published.event());
    line("LA", published.language());
    line("UR", reference.addresses().best());
    writePortal(reference);
    line("ER", "");
    out.append("\r\n");
  }

  @Override
  public void end() {
    // Nor a foot.
  }

  /** Where the portal keeps it, and the paragraph. */
  private void writePortal(Reference reference) throws IOException {
    line("DB", "Lontar");
    line("AN", reference.id().value());
    line("AV", reference.addresses().permalink());
    Reference.CitedParagraph cited = reference.paragraph();
    if (cited != null) {
      line("SE", "para. " + cited.locator());
      line("N1", "Paragraph " + cited.locator() + ": “" + cited.text() + "”");
    }
  }

  private void writeDate(@Nullable PartialDate date) throws IOException {
    if (date == null) {
      return;
    }
    int year = date.year();
    int month = date.start().getMonthValue();
    line("PY", String.format(Locale.ROOT, "%04d", year));
    String day = String.format(Locale.ROOT, "%02d", date.start().getDayOfMonth());
    switch (date.precision()) {
      case DAY -> line("DA", String.format(Locale.ROOT, "%04d/%02d/%s/", year, month, day));
      case MONTH -> line("DA", String.format(Locale.ROOT, "%04d/%02d//", year, month));
      case YEAR -> line("DA", String.format(Locale.ROOT, "%04d///", year));
    }
  }

  private static String name(Author author) {
    return author instanceof Author.TurnedName(String family, String given)
        ? family + ", " + given
        : author.name();
  }

  private void line(String tag, @Nullable String value) throws IOException {
    if (value != null) {
      out.append(tag).append("  - ").append(value).append("\r\n");
    }
  }
}
