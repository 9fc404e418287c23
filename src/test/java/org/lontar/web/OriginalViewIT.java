package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lontar.testkit.PrintedPages;
import org.lontar.testkit.SampleFiles;
import org.openqa.selenium.Keys;

/** A PDF beside its text, in a real browser with script and without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OriginalViewIT {
  private static final int PAGES = 5;

  private final Axe axe = new Axe();

  private WebFixture web;
  private BrowserFixture browser;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    web = WebFixture.open(folder);
    write(folder, printed());
    browser = BrowserFixture.withScript(web);
  }

  @AfterAll
  void close() throws Exception {
    browser.close();
    web.close();
  }

  /** Five pages; the words of the report's second paragraph begin at the foot of the third. */
  private static byte[] printed() {
    PrintedPages pages = new PrintedPages();
    for (int page = 1; page <= PAGES; page++) {
      pages.line(14, 72, 760, "Sheet " + page + " of the printed report");
      if (page == 3) {
        pages.lines(
            12, 72, 300, "2.  The engineers promised to lend measure-", "ments of rivers to every");
      }
      if (page == 4) {
        pages.lines(
            12, 72, 700, "village along the bank.", "3.  They come again to Luang Prabang.");
      }
      if (page < PAGES) {
        pages.nextPage();
      }
    }
    return pages.bytes();
  }

  @Test
  void opensAtThePageOfTheAddress() throws Exception {
    browser.show(1280, false);
    browser.go("/documents/report/view?page=4");
    awaitPage(4);

    assertEquals("Page 4 of 5", said());
    assertThat(browser.find(".words").getText()).contains("Luang Prabang");
    browser.keep("view-page");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void turnsPagesByButtonFieldAndKey() {
    browser.go("/documents/report/view");
    awaitPage(1);

    browser.find("[data-go='1']").click();
    awaitPage(2);
    browser.find(".desk").sendKeys(Keys.ARROW_RIGHT);
    awaitPage(3);
    browser.find(".tools input").sendKeys(Keys.BACK_SPACE, "5", Keys.ENTER);
    awaitPage(5);
    assertThat(browser.place()).isEqualTo("/documents/report/view?page=5");
    browser.find("[data-go='1']").click();
    assertEquals("Page 5 of 5", said());
    assertEquals("true", browser.find("[data-go='1']").getAttribute("aria-disabled"));
  }

  @Test
  void findsTheParagraphInTheFileAndMarksIt() throws Exception {
    browser.show(1280, false);
    browser.go("/documents/report/view?paragraph=p2");
    awaitPage(3);
    browser.await(() -> said().equals("The paragraph stands on page 3 of 5."));

    assertThat(browser.all(".words .found").stream().map(piece -> piece.getText()))
        .anyMatch(text -> text.contains("The engineers promised"))
        .anyMatch(text -> text.contains("rivers to every"));
    assertThat(browser.find(".compared .current").getText()).contains("along the bank");
    browser.keep("view-paragraph-1280");
    browser.follow(browser.link("The paragraph after"));
    browser.await(() -> said().equals("The paragraph stands on page 4 of 5."));
    browser.follow(browser.link("The text of this document"));
    assertThat(browser.place()).isEqualTo("/documents/report#p3");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void saysWhereItCanOnlyGuess() {
    browser.go("/documents/report/view?paragraph=p4");
    browser.await(() -> said().startsWith("The words were not found in the file."));

    assertThat(browser.find(".page").getAttribute("data-page")).isEqualTo("5");
  }

  @Test
  void offersTheFileWhereItCanNotBeShown(@TempDir Path other) throws Exception {
    write(other, SampleFiles.encryptedPdf("Nobody reads this."));
    try (WebFixture locked = WebFixture.open(other);
        BrowserFixture reader = BrowserFixture.withScript(locked)) {
      reader.go("/documents/report/view");
      reader.await(() -> reader.find(".said").getText().startsWith("This file could not be shown"));

      assertThat(reader.find(".without a").getAttribute("href"))
          .endsWith("/documents/report/original");
      assertTrue(reader.find(".without a").isDisplayed());
    }
  }

  @ParameterizedTest(name = "{0} pixels, dark: {1}")
  @CsvSource({"1280, false", "1280, true", "390, false", "390, true"})
  void keepsNobodyOut(int width, boolean isDark) throws Exception {
    browser.show(width, isDark);
    browser.go("/documents/report/view?paragraph=p2");
    browser.await(() -> said().startsWith("The paragraph stands"));

    browser.keep("view-" + width + (isDark ? "-dark" : "-light"));
    assertThat(browser.violations(axe)).isEmpty();
    assertThat(browser.overflow()).isLessThanOrEqualTo(0);
  }

  @Test
  void withoutScriptTheFileItselfIsOffered() {
    try (BrowserFixture plain = BrowserFixture.open(web)) {
      plain.go("/documents/report#p2");
      plain.follow(plain.find("#p2 .see"));

      assertThat(plain.place()).isEqualTo("/documents/report/view?paragraph=p2");
      assertTrue(plain.find(".without a").isDisplayed());
      assertThat(plain.all("#viewer").getFirst().isDisplayed()).isFalse();
      assertThat(plain.find(".compared .current").getText()).contains("The engineers promised");
    }
  }

  @Test
  void otherFilesAreNotShown() throws Exception {
    assertThat(web.get("/documents/page/view").body())
        .contains("Only PDF files are shown here.")
        .doesNotContain("<script type=\"module\"");
    assertThat(web.get("/documents/page").body()).doesNotContain("/view");
  }

  @Test
  void onlyItsOwnPageMayStartTheWorker() throws Exception {
    assertThat(policy(web.get("/documents/report/view")))
        .contains("require-trusted-types-for 'script'")
        .contains("trusted-types lontar-pdf-worker;")
        .doesNotContain("unsafe", "blob:", "data:");
    assertThat(policy(web.get("/documents/report"))).contains("trusted-types 'none'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pdf.mjs",
        "pdf.worker.mjs",
        "FoxitSerif.pfb",
        "LiberationSans-Bold.ttf",
        "UniGB-UCS2-H.bcmap"
      })
  void servesWhatIsNeeded(String name) throws Exception {
    HttpResponse<String> file = web.get(new PdfViewerFiles().folder() + name);

    assertEquals(200, file.statusCode());
    assertThat(file.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(v -> assertThat(v).contains("immutable"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pdf.sandbox.mjs",
        "pdf.mjs.map",
        "LICENSE",
        "..%2Fpackage.json",
        "..",
        "none.bcmap",
        "%2e%2e%2fLICENSE"
      })
  void servesNothingElseOfTheLibrary(String name) throws Exception {
    assertThat(web.get(new PdfViewerFiles().folder() + name).statusCode()).isBetween(400, 404);
  }

  @ParameterizedTest
  @CsvSource({
    "/documents/report/view?page=0, 400",
    "/documents/report/view?page=x, 400",
    "/documents/report/view?find=haze, 400",
    "/documents/report/view?paragraph=p99, 404",
    "/documents/nobody/view, 404",
    "/documents/lost/view, 410"
  })
  void mistakesAreTold(String address, int status) throws Exception {
    assertEquals(status, web.get(address).statusCode());
  }

  private void awaitPage(int number) {
    browser.await(
        () -> Integer.toString(number).equals(browser.find(".page").getAttribute("data-page")));
  }

  private String said() {
    return browser.find(".said").getText();
  }

  private static String policy(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  private static void write(Path folder, byte[] content) throws Exception {
    Path file = folder.resolve("corpus/reports/Báo cáo.pdf");
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
