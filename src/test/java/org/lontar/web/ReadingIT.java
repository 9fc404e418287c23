package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lontar.testkit.Documents.doc;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.document.Fingerprint;
import org.lontar.document.Paragraph;
import org.lontar.document.ParagraphKind;
import org.lontar.document.SeriesMeeting;
import org.lontar.lucene.LuceneIndexStore;
import org.lontar.lucene.LuceneSearchEngine;
import org.lontar.search.GenerationWriter;
import org.lontar.search.RankingWeights;
import org.lontar.testkit.Documents;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Reading a document and taking words of it along, in a real browser with its script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingIT {
  private static final String SECOND = "Nurses reach each village.";

  private final Axe axe = new Axe();

  private WebFixture web;
  private BrowserFixture browser;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    Path index = folder.resolve("index");
    try (GenerationWriter writer = new LuceneIndexStore(index).openLive()) {
      writer.put(statement().build());
      writer.put(invisible().build());
      writer.put(meeting("before", 31, 2024).build());
      writer.put(meeting("here", 32, 2024).build());
      writer.put(meeting("later", 34, 2026).build());
      writer.commit();
    }
    web = WebFixture.over(LuceneSearchEngine.open(index, RankingWeights.DEFAULT), folder);
    browser = BrowserFixture.withScript(web);
    browser.go("/");
    browser.allowClipboard();
  }

  @AfterAll
  void close() throws IOException {
    browser.close();
    web.close();
  }

  @BeforeEach
  void wide() {
    browser.show(1280, false);
  }

  private static Documents statement() {
    Documents made =
        doc("statement")
            .title("A “statement” %1 & <b>more</b>")
            .year(2024)
            .paragraph(Paragraph.read("p1", ParagraphKind.NUMBERED, "1", null, "Haze came."))
            .paragraph(Paragraph.read("p2", ParagraphKind.NUMBERED, "2", null, SECOND))
            .paragraph(Paragraph.read("p3", ParagraphKind.NUMBERED, "3", null, "The haze went."))
            .paragraph(
                Paragraph.read(
                    "u1", ParagraphKind.UNNUMBERED, null, null, "No more haze, we ask."));
    for (int i = 1; i <= 6; i++) {
      made.paragraph(Paragraph.read("h" + i, ParagraphKind.HEADING, null, null, "Part " + i));
      made.paragraph(
          Paragraph.read(
              "u" + (i + 1), ParagraphKind.UNNUMBERED, null, null, "Words. ".repeat(200)));
    }
    return made;
  }

  private static Documents invisible() {
    return doc("invisible")
        .title("Co\u00ADoperation\u200B")
        .year(2024)
        .paragraphs("co\u00ADoper\u200Bation\u2060 and\uFEFF peace", "ស្រ\u200Bមោច ក\u200Dខ");
  }

  private static Documents meeting(String id, int ordinal, int year) {
    return doc(id)
        .title("Paper of meeting " + ordinal)
        .year(year)
        .meetings(new SeriesMeeting("ascc-council", ordinal))
        .paragraphs("We met.");
  }

  @Test
  void walksThroughTheReadersWordsByButtons() {
    browser.go("/documents/statement?q=haze");
    WebElement on = browser.find(".walk [data-step='1']");
    assertEquals("– of 3", browser.find(".walk [role=status]").getText());

    on.click();
    assertThat(browser.place()).endsWith("#p1");
    on.click();
    assertThat(browser.place()).endsWith("#p3");
    assertEquals("2 of 3", browser.find(".walk [role=status]").getText());
    assertEquals(on, browser.focused());
    browser.focused().sendKeys(Keys.ENTER, Keys.ENTER);
    assertThat(browser.place()).endsWith("#p1");
    browser.find(".walk [data-step='-1']").click();
    assertThat(browser.place()).endsWith("#u1");
  }

  @Test
  void noButtonsWhereThereIsNothingToWalkThrough() {
    browser.go("/documents/statement?q=village");
    assertThat(browser.all(".walk")).isEmpty();
    browser.go("/documents/statement");
    assertThat(browser.all(".walk")).isEmpty();
  }

  @Test
  void copiesTheLinkAndTheQuotationWithItsSource() throws Exception {
    String link = web.uri("/documents/statement/p/p2-" + Fingerprint.of(SECOND)).toString();
    browser.go("/documents/statement");

    browser.find("#p2 .take").click();
    browser.find("#p2 [data-copy=link]").click();
    browser.await(() -> browser.find(".taking [role=status]").getText().equals("Copied."));
    assertEquals(link, browser.clipboard());
    browser.find("#p2 [data-copy=quotation]").click();
    browser.await(() -> browser.clipboard().startsWith("“"));
    assertEquals(
        "“" + SECOND + "” (A “statement” %1 & <b>more</b>, paragraph 2, " + link + ")",
        browser.clipboard());
    browser.keep("taking");
    assertThat(browser.violations(axe)).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void opensAndClosesByKeyboardAlone() {
    browser.go("/documents/statement");
    WebElement take = browser.find("#p1 .take");
    take.sendKeys(Keys.ENTER);

    assertEquals("true", take.getAttribute("aria-expanded"));
    assertEquals("Copy the link", browser.focused().getText());
    browser.focused().sendKeys(Keys.ESCAPE);
    assertEquals(take, browser.focused());
    assertEquals("false", take.getAttribute("aria-expanded"));
    assertThat(browser.all(".taking")).isEmpty();
    assertThat(take.getAttribute("href")).endsWith("/documents/statement/cite?paragraph=p1");
  }

  @Test
  void copiedTextHasNothingThatNobodySees() {
    browser.go("/documents/invisible");

    assertEquals("cooperation and peace", selected("#p1 p"));
    assertEquals("ស្រមោច ក\u200Dខ", selected("#p2 p"));
    assertEquals("Cooperation", selected("h1"));
    assertThat(selected(".text")).doesNotContain("”", "\u00AD", "\u200B");
  }

  @Test
  void contentsOfALongDocumentStayInSight() throws Exception {
    browser.go("/documents/statement#h6");

    assertTrue(browser.find(".contents-beside").isDisplayed());
    assertFalse(browser.find(".contents").isDisplayed());
    assertTrue(isInWindow(".contents-beside"));
    browser.show(390, false);
    assertTrue(browser.find(".contents summary").isDisplayed());
    assertFalse(browser.find(".contents-beside").isDisplayed());
  }

  @Test
  void namesTheMeetingsBeforeAndAfter() {
    browser.go("/documents/here");

    assertThat(browser.find(".meetings").getText())
        .contains("ASCC Council: the meetings before and after")
        .contains("31st meeting (2024)")
        .contains("Paper of meeting 31")
        .containsPattern("33rd meeting( \\(\\d{4}\\))? not held here");
    browser.follow(browser.link("Paper of meeting 31"));
    assertThat(browser.place()).isEqualTo("/documents/before");
  }

  private String selected(String selector) {
    return browser
        .ask(
            "getSelection().selectAllChildren(document.querySelector('"
                + selector
                + "')); return getSelection().toString()")
        .strip();
  }

  private boolean isInWindow(String selector) {
    return Boolean.parseBoolean(
        browser.ask(
            "const box = document.querySelector('"
                + selector
                + "').getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight"));
  }
}
