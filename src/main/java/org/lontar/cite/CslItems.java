package org.lontar.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.time.LocalDate;
import org.lontar.document.PartialDate;

/** References as items of the Citation Style Language. */
final class CslItems {

  private CslItems() {}

  /**
   * What a style prints: nothing of the portal but its address where no other is known; in the
   * house style always its permanent link.
   */
  static CSLItemData toPrint(Reference reference, CitationStyle style) {
    Reference.Addresses addresses = reference.addresses();
    CSLItemDataBuilder item =
        builder(reference)
            .URL(style == CitationStyle.STATEMENT ? addresses.permalink() : addresses.best());
    PartialDate date = reference.date();
    if (date != null && style == CitationStyle.MLA && reference.type() == ReferenceType.SPEECH) {
      // This style alone prints the day of the event and not that of issue.
      item.eventDate(date(date));
    }
    return item.build();
  }

  /** The item for other programs: it also says where the portal keeps the document. */
  static CSLItemData toExchange(Reference reference) {
    CSLItemDataBuilder item =
        builder(reference)
            .URL(reference.addresses().best())
            .archive("Lontar")
            .archiveLocation(reference.addresses().permalink());
    Reference.CitedParagraph cited = reference.paragraph();
    if (cited != null) {
      item.note("Paragraph " + cited.locator() + ": “" + cited.text() + "”");
    }
    return item.build();
  }

  private static CSLItemDataBuilder builder(Reference reference) {
    Reference.Publication published = reference.publication();
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(id(reference))
            .type(reference.type().csl())
            .title(reference.title())
            .containerTitle(published.container())
            .publisher(published.publisher())
            .publisherPlace(published.place())
            .genre(published.genre())
            .event(published.event())
            .language(published.language());
    if (!reference.authors().isEmpty()) {
      item.author(reference.authors().stream().map(CslItems::name).toArray(CSLName[]::new));
    }
    PartialDate date = reference.date();
    if (date != null) {
      item.issued(date(date));
    }
    return item;
  }

  private static String id(Reference reference) {
    Reference.CitedParagraph cited = reference.paragraph();
    return reference.id().value() + (cited == null ? "" : "#" + cited.anchor());
  }

  private static CSLName name(Author author) {
    return switch (author) {
      case Author.TurnedName(String family, String given) ->
          new CSLNameBuilder().family(family).given(given).build();
      case Author.Person(String name) -> new CSLNameBuilder().literal(name).build();
      case Author.Body(String name) -> new CSLNameBuilder().literal(name).build();
    };
  }

  private static CSLDate date(PartialDate date) {
    LocalDate day = date.start();
    CSLDateBuilder parts = new CSLDateBuilder();
    return switch (date.precision()) {
      case DAY -> parts.dateParts(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).build();
      case MONTH -> parts.dateParts(day.getYear(), day.getMonthValue()).build();
      case YEAR -> parts.dateParts(day.getYear()).build();
    };
  }
}
