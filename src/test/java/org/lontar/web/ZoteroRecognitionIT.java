package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads pages of documents as Zotero's translator "Embedded Metadata" does, with the one for RDF
 * behind it: a tag's prefix, up to the first dot, colon or underscore, says its vocabulary; tags
 * {@code citation_…} come first, and an institution of a technical report makes a report of any
 * page; else the type that the page gives in Zotero's own words holds, and a page with a {@code
 * citation_title} alone would be an article of a journal.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZoteroRecognitionIT {
  private static final Map<String, String> TYPES_OF_TAGS =
      Map.of(
          "citation_journal_title", "journalArticle",
          "citation_technical_report_institution", "report",
          "citation_conference_title", "conferencePaper",
          "citation_book_title", "bookSection",
          "citation_dissertation_institution", "thesis");

  private WebFixture web;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    web = WebFixture.open(folder);
  }

  @AfterAll
  void close() throws Exception {
    web.close();
  }

  /** What Zotero would keep. */
  private record Item(
      String type,
      @Nullable String title,
      @Nullable String date,
      @Nullable String publication,
      @Nullable String language,
      @Nullable String url) {}

  @Test
  void aStatementIsADocumentWithItsDay() throws Exception {
    assertThat(read("/documents/council"))
        .isEqualTo(
            new Item(
                "document",
                "Joint Statement of the Thirty-Second Council",
                "2024/09/26",
                null,
                "en",
                web.uri("/documents/council").toString()));
  }

  @Test
  void aNewsArticleIsOneOfItsPaperAndOfNoJournal() throws Exception {
    Item item = read("/documents/hostile");

    assertThat(item.type()).isEqualTo("newspaperArticle");
    assertThat(item.publication()).isEqualTo("<b>Gazette</b>");
    assertThat(item.title()).startsWith(Shelf.HOSTILE).doesNotContain("\u202E");
  }

  @Test
  void aPlanIsAReport() throws Exception {
    assertThat(read("/documents/plan").type()).isEqualTo("report");
  }

  private Item read(String address) throws Exception {
    Document page = Jsoup.parse(web.get(address).body());
    return new Item(
        type(page),
        first(tags(page, "citation_title"), tags(page, "dc.title")),
        first(tags(page, "citation_publication_date"), tags(page, "dc.date")),
        first(tags(page, "citation_journal_title"), tags(page, "dc.source")),
        first(tags(page, "citation_language"), tags(page, "dc.language")),
        first(tags(page, "citation_public_url"), tags(page, "citation_abstract_html_url")));
  }

  private static String type(Document page) {
    for (Element tag : page.select("head > meta[name][content]")) {
      String type = TYPES_OF_TAGS.get(tag.attr("name"));
      if (type != null) {
        return type;
      }
    }
    String given = first(tags(page, "z.itemtype"), tags(page, "dc.type"));
    if (given != null) {
      return given;
    }
    return tags(page, "citation_title").isEmpty() ? "webpage" : "journalArticle";
  }

  /** The values of a tag; a vocabulary is written with a dot, a colon or an underscore. */
  private static List<String> tags(Document page, String name) {
    List<String> values = new ArrayList<>();
    for (Element tag : page.select("head > meta[name][content]")) {
      String written = tag.attr("name").toLowerCase(Locale.ROOT);
      String unified = written.startsWith("citation_") ? written : written.replace(':', '.');
      if (unified.equals(name)) {
        values.add(tag.attr("content"));
      }
    }
    return values;
  }

  private static @Nullable String first(List<String> wanted, List<String> otherwise) {
    List<String> found = wanted.isEmpty() ? otherwise : wanted;
    return found.isEmpty() ? null : found.getFirst();
  }
}
