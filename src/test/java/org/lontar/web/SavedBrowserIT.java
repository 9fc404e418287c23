package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lontar.testkit.Documents.doc;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lontar.testkit.IndexFixture;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Saved searches in a real browser. */
class SavedBrowserIT {
  @TempDir private Path folder;
  private IndexFixture index;
  private WebFixture web;

  @BeforeEach
  void open() throws Exception {
    index =
        IndexFixture.of(
            folder.resolve("i"),
            doc("a")
                .title("First")
                .sectors("haze")
                .paragraphs("haze")
                .added("2026-11-01T08:00:00Z"),
            doc("b")
                .title("Other")
                .sectors("health")
                .paragraphs("nurses")
                .added("2026-11-01T08:00:00Z"));
    web = WebFixture.over(index.engine(), folder);
  }

  @AfterEach
  void close() throws Exception {
    web.close();
    index.close();
  }

  @Test
  void tellsWhatIsNewSinceTheLastTime() throws Exception {
    try (BrowserFixture browser = BrowserFixture.withScript(web)) {
      browser.go("/search?q=haze&sector=haze&sort=newest");
      browser.find(".follow button").sendKeys(Keys.ENTER);
      browser.await(() -> !browser.all(".follow a[href='/saved']").isEmpty());
      index.put(
          doc("c")
              .title("Second")
              .sectors("haze")
              .paragraphs("haze")
              .added("2026-11-02T08:00:00Z"));

      browser.go("/saved");
      awaitNews(browser, "New since last time: 1");
      assertEquals("haze · Sector: Transboundary haze", browser.find(".saved h2").getText());
      browser.keep("saved-1280-light");

      browser.follow(browser.find(".saved .news a"));
      assertThat(browser.place()).contains("since=2026-11-01T08%3A00%3A01Z").contains("sort=added");
      assertThat(browser.all(".hit h2").stream().map(WebElement::getText))
          .containsExactly("Second");
      browser.go("/saved");
      awaitNews(browser, "Nothing new since last time");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void marksAsSeenRenamesRemovesAndBringsBackByKeyboard() throws Exception {
    try (BrowserFixture browser = BrowserFixture.withScript(web)) {
      save(browser, "/search?q=haze");
      save(browser, "/search?q=nurses");
      index.put(doc("c").paragraphs("haze").added("2026-11-02T08:00:00Z"));
      browser.go("/saved");
      awaitNews(browser, "New since last time: 1");
      browser.await(() -> browser.find(".message").getText().equals("All searches were asked."));

      doing(browser, "Mark as seen: haze").sendKeys(Keys.ENTER);
      awaitNews(browser, "Nothing new since last time");

      doing(browser, "Rename: haze").sendKeys(Keys.ENTER);
      WebElement box = browser.find(".saved form input");
      box.clear();
      box.sendKeys("<b>Smoke</b> \"><img src=x onerror=alert(1)>", Keys.ENTER);
      browser.await(() -> browser.all(".saved form").isEmpty());
      assertEquals(
          "<b>Smoke</b> \"><img src=x onerror=alert(1)>", browser.find(".saved h2").getText());
      assertEquals("haze", browser.find(".saved .what").getText());
      assertThat(browser.all(".saved h2 img, .saved h2 b")).isEmpty();

      doing(browser, "Remove: nurses").sendKeys(Keys.ENTER);
      assertThat(browser.all(".saved li")).hasSize(1);
      browser.find(".message button").sendKeys(Keys.ENTER);
      assertThat(browser.all(".saved li")).hasSize(2);
      browser.go("/saved");
      assertThat(browser.all(".saved li")).hasSize(2);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void bringsInAFileWhoseNamesAndQueriesAreTextAlone() throws Exception {
    Path file = folder.resolve("searches.json");
    Files.writeString(
        file,
        """
        {"lontar":"saved-searches","version":1,"searches":[
         {"name":"<img src=x onerror=alert(1)>\u202e","query":"q=haze&since=1&sort=x#'><script>","seen":"never"},
         {"name":"again","query":"q=haze&%23%22%3E%3Cscript%3E=","seen":null},
         {"name":{"toString":1},"query":"q=a"}, null, 7,
         {"name":"javascript","query":"javascript:alert(1)","seen":"2026-11-01T08:00:00Z"}]}
        """,
        StandardCharsets.UTF_8);
    Path other = Files.writeString(folder.resolve("other.json"), "{\"searches\":[]}");
    try (BrowserFixture browser = BrowserFixture.withScript(web)) {
      browser.go("/saved");
      browser.find(".saved input[type=file]").sendKeys(file.toString());
      browser.await(() -> browser.all(".saved li").size() >= 2);
      browser.await(() -> browser.find(".message").getText().startsWith("Searches brought in: "));

      browser.await(
          () ->
              browser.all(".saved .news").stream()
                  .noneMatch(line -> line.getText().startsWith("Looking")));
      List<WebElement> links = browser.all(".saved h2 a");
      assertThat(links.getFirst().getText()).contains("<img src=x onerror=alert(1)>");
      for (WebElement link : links) {
        assertThat(link.getAttribute("href")).startsWith(web.uri("/search?").toString());
      }
      browser.find(".saved input[type=file]").sendKeys(other.toString());
      browser.await(
          () -> browser.find(".message").getText().equals("This is no file of saved searches."));
    }
  }

  @Test
  void fitsANarrowScreenInTheDark() throws Exception {
    try (BrowserFixture browser = BrowserFixture.withScript(web)) {
      browser.show(390, true);
      save(browser, "/search?q=haze");
      browser.keep("saved-button-390-dark");
      browser.go("/saved");
      awaitNews(browser, "Nothing new since last time");

      assertThat(browser.overflow()).isLessThanOrEqualTo(0);
      browser.keep("saved-390-dark");
    }
  }

  @Test
  void withoutScriptThePageSaysWhatElseCanBeDone() throws Exception {
    try (BrowserFixture browser = BrowserFixture.open(web)) {
      browser.go("/search?q=haze");
      assertThat(browser.all(".follow button")).isEmpty();
      assertThat(browser.find(".follow a.feed").isDisplayed()).isTrue();

      browser.go("/saved");
      assertThat(browser.find(".without-script").isDisplayed()).isTrue();
      assertThat(browser.find("#saved").isDisplayed()).isFalse();
    }
  }

  private static void save(BrowserFixture browser, String address) {
    browser.go(address);
    browser.find(".follow button").sendKeys(Keys.ENTER);
    browser.await(() -> !browser.all(".follow a[href='/saved']").isEmpty());
  }

  private static void awaitNews(BrowserFixture browser, String news) {
    browser.await(
        () -> browser.all(".saved .news").stream().anyMatch(line -> line.getText().equals(news)));
  }

  private static WebElement doing(BrowserFixture browser, String name) {
    return browser.find(".doings button[aria-label='" + name + "']");
  }
}
