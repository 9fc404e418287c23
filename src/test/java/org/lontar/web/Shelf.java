package org.lontar.web;

import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.lontar.document.DocumentId;
import org.lontar.document.DocumentText;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.document.SourceDocument;
import org.lontar.lucene.LuceneIndexStore;
import org.lontar.lucene.LuceneSearchEngine;
import org.lontar.search.GenerationWriter;
import org.lontar.search.GoneDocument;
import org.lontar.search.RankingWeights;
import org.lontar.search.SearchEngine;
import org.lontar.testkit.Documents;

/** The documents that the tests of the pages read. */
final class Shelf {
  /** What a hostile page might hold. */
  static final String HOSTILE = "<script>alert('haze')</script>\"><img src=x onerror=alert(1)>";

  /** The wording of paragraph 2 of {@code council}. */
  static final String SECOND =
      "We agreed to strengthen the early warning system against transboundary haze.";

  /** The paragraphs of {@code report}, a PDF; the last is in no file. */
  private static final String[] PRINTED = {
    "A printed report.",
    "The engineers promised to lend measurements of rivers to every village along the bank.",
    "They come again to Luang Prabang.",
    "Nobody printed this."
  };

  /** Documents of the list that is long enough to page through. */
  static final int FILLERS = 45;

  /** When the newsletters came, and when most of the others. */
  static final String FIRST_CAME = "2026-11-01T08:00:00Z";

  static final String CAME = "2026-11-02T08:00:00Z";

  private Shelf() {}

  /** An engine over a new index with the shelf's documents. */
  static SearchEngine fill(Path folder) throws IOException {
    try (GenerationWriter writer = new LuceneIndexStore(folder).openLive()) {
      for (Documents each : List.of(council(), hostile(), thai(), archive(), entry(), work())) {
        writer.put(each.added(CAME).build());
      }
      for (int i = 0; i < FILLERS; i++) {
        writer.put(filler(i).added(FIRST_CAME).build());
      }
      writer.put(ofType("application/pdf", "report", "reports/Báo cáo.pdf", PRINTED));
      writer.put(ofType("text/html", "page", "pages/<b>page\u202E.html", "File."));
      writer.delete(
          new GoneDocument(
              new DocumentId("lost"), "A lost <i>report</i>", "lost.pdf", 1_700_000_000_000L));
      writer.commit();
    }
    return LuceneSearchEngine.open(folder, RankingWeights.DEFAULT);
  }

  private static SourceDocument ofType(
      String mediaType, String id, String location, String... paragraphs) {
    SourceDocument made =
        doc(id).title("File " + id).year(2001).locations(location).paragraphs(paragraphs).build();
    DocumentText text =
        new DocumentText(
            mediaType, null, made.text().paragraphs(), List.of(), List.of(), List.of("Cut short."));
    return new SourceDocument(
        made.id(),
        made.title(),
        text,
        made.metadata(),
        made.contentHash(),
        made.sizeBytes(),
        made.locations(),
        null);
  }

  private static Documents council() {
    return doc("council")
        .title("Joint Statement of the Thirty-Second Council")
        .type("joint-statement")
        .year(2024)
        .date("2024-09-26")
        .chairmanship("lao-pdr")
        .sectors("haze", "health")
        .series("ascc-council")
        .source("Secretariat")
        .paragraph(
            Paragraph.read("h1", ParagraphKind.HEADING, null, null, "Resilience and the haze"))
        .paragraph(Paragraph.read("p1", ParagraphKind.NUMBERED, "1", null, "We met in Vientiane."))
        .paragraph(Paragraph.read("p2", ParagraphKind.NUMBERED, "2", null, SECOND))
        .paragraph(
            Paragraph.read("p2.a", ParagraphKind.ITEM, "a", null, "to share satellite images;"))
        .paragraph(
            Paragraph.read("u1", ParagraphKind.UNNUMBERED, null, null, "Adopted by consensus."))
        .locations("statements/council.pdf", "copies/council (1).pdf");
  }

  private static Documents hostile() {
    return doc("hostile")
        .title(HOSTILE + " and \u202Eti")
        .type("news-article")
        .year(2019)
        .date("2019-09-18")
        .sectors("haze")
        .source("<b>Gazette</b>")
        .paragraphs(HOSTILE + " says haze.", "haze " + "x".repeat(5_000));
  }

  private static Documents thai() {
    return doc("thai")
        .title("หมอกควันข้ามแดน")
        .language("th")
        .year(2017)
        .sectors("haze")
        .paragraph(
            Paragraph.read("p1", ParagraphKind.NUMBERED, "1", null, "หมอกควันข้ามแดน haze")
                .described(List.of(), "th"));
  }

  private static Documents archive() {
    return doc("archive").title("A folder of papers").year(2016).locations("papers.zip");
  }

  private static Documents entry() {
    return doc("entry")
        .title("A paper of that folder")
        .year(2016)
        .in("archive")
        .paragraphs("Sports for all.")
        .locations("papers.zip!/sports.txt");
  }

  private static Documents work() {
    return doc("plan")
        .title("Work plan on health")
        .type("work-plan")
        .year(2023)
        .sectors("health")
        .paragraphs("Nurses and doctors.", "Vaccines for everyone.");
  }

  private static Documents filler(int number) {
    return doc("filler" + number)
        .title("Newsletter number " + number)
        .year(1990 + number % 20)
        .sectors("culture-arts")
        .paragraphs("A festival of dance and gamelan.");
  }
}
