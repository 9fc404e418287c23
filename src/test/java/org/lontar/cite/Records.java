package org.lontar.cite;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.CatalogueRecord;
import org.lontar.document.Described;
import org.lontar.document.DocumentId;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.document.PartialDate;
import org.lontar.document.SeriesMeeting;
import org.lontar.document.TypeAndForm;

/** What the catalogue may say of documents that are cited. */
final class Records {
  static final Paragraph FOURTEENTH =
      Paragraph.read("p14", ParagraphKind.NUMBERED, "14", null, "We\n agreed to meet.");

  private Records() {}

  static CatalogueRecord statement() {
    return record(
        "Joint Statement of the Thirty-Second ASCC Council",
        new TypeAndForm("joint-statement", "Joint Statement"),
        List.of("ascc-council"),
        null,
        "asean.org",
        "en");
  }

  static CatalogueRecord article(@Nullable String byLine) {
    return record(
        "Haze returns to the south",
        new TypeAndForm("news-article", null),
        List.of(),
        byLine,
        "The Jakarta Post",
        "en");
  }

  static CatalogueRecord record(
      String title,
      TypeAndForm type,
      List<String> bodies,
      @Nullable String author,
      @Nullable String source,
      String language) {
    return new CatalogueRecord(
        new DocumentId("a1"),
        title,
        "text/html",
        new DocumentMetadata(
            said(type),
            said(PartialDate.ofDay(LocalDate.of(2024, 9, 26))),
            List.of(),
            said(2024),
            null,
            List.of(),
            List.of(said(new SeriesMeeting("ascc-council", 32))),
            bodies.stream().map(Records::said).toList(),
            List.of(),
            said(language),
            said("Vientiane"),
            source == null ? null : said(source),
            author == null ? null : said(author),
            null,
            List.of(),
            List.of(),
            List.of()),
        List.of("a1.html"),
        null);
  }

  static <T> Described<T> said(T value) {
    return Described.inferred(value, "the test says so");
  }
}
