package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The ways that readers go, in a real browser: the same without script and with it. */
@ParameterizedClass(name = "script: {0}")
@ValueSource(booleans = {false, true})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {

  private static final int SMALLEST_TARGET = 24;

  @Parameter boolean hasScript;

  private WebFixture web;
  private BrowserFixture browser;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    web = WebFixture.open(folder);
    browser = hasScript ? BrowserFixture.withScript(web) : BrowserFixture.open(web);
  }

  @AfterAll
  void close() throws Exception {
    browser.close();
    web.close();
  }

  @BeforeEach
  void wide() {
    browser.show(1280, false);
  }

  @Test
  void goesFromAWordToItsParagraphInTwoClicks() {
    browser.go("/");
    browser.enter(browser.find("#q"), "\"early warning system\"");

    assertThat(browser.find("h1").getText()).isEqualTo("1 document");
    browser.follow(browser.find(".passages .place"));

    assertThat(browser.place()).startsWith("/documents/council?q=").endsWith("#p2");
    assertThat(browser.find("#p2 mark").getText()).isNotEmpty();
    browser.follow(browser.find("#p2 .place"));
    assertThat(browser.place()).matches("/documents/council\\?was=[0-9a-f]{8}#p2");
  }

  @Test
  void drillsDownAndClears() {
    browser.go("/search?q=haze");
    assertThat(browser.find("h1").getText()).isEqualTo("3 documents");

    browser.find("input[name=year][value='2024']").click();
    browser.find("input[name=year][value='2017']").click();
    browser.follow(browser.find(".apply button"));

    assertThat(browser.find("h1").getText()).isEqualTo("2 documents");
    assertThat(browser.all(".chips li")).hasSize(3);
    browser.follow(browser.link("2017"));
    assertThat(browser.find("h1").getText()).isEqualTo("1 document");
    browser.follow(browser.link("Clear all"));
    assertThat(browser.place()).isEqualTo("/search?q=haze");
  }

  @Test
  void keepsWhatIsChosenForTheNextWords() {
    browser.go("/search?q=haze&sector=health");
    WebElement box = browser.find("#q");
    box.clear();
    browser.enter(box, "vaccines");

    assertThat(browser.find("h1").getText()).isEqualTo("1 document");
    assertThat(browser.find(".chips").getText()).contains("Sector: Health");
  }

  @Test
  void pagesForthAndBack() {
    browser.go("/search?q=gamelan");
    browser.follow(browser.link("Next"));
    browser.follow(browser.link("Next"));

    assertThat(browser.find(".paging [aria-current]").getText()).contains("3");
    assertThat(browser.all(".hit")).hasSize(Shelf.FILLERS - 40);
    browser.follow(browser.link("Previous"));
    assertThat(browser.place()).isEqualTo("/search?q=gamelan&page=2");
  }

  @Test
  void opensTheReasonOfAValue() {
    browser.go("/documents/council");
    WebElement why = browser.find(".why");
    why.findElement(By.tagName("summary")).click();

    assertThat(why.getText()).contains("Worked out, not stated.").contains("the test says so");
  }

  @Test
  void reachesTheContentByKeyboard() {
    browser.go("/search?q=haze");
    browser.find("body").sendKeys(Keys.TAB);
    WebElement skip = browser.find(".skip");

    assertEquals(0, skip.getLocation().getX());
    skip.sendKeys(Keys.ENTER);
    assertThat(browser.place()).endsWith("#main");
  }

  @Test
  void checksAQuotation() {
    browser.go("/");
    browser.follow(browser.link("Check a quotation"));
    browser.find("#text").sendKeys("We agreed to weaken the early warning system");
    browser.follow(browser.find(".quotation button"));

    assertThat(browser.find("#verdict").getText()).contains("does not stand here word for word");
    assertThat(browser.find(".edits").getText()).contains("weaken strengthen");
    browser.follow(browser.link("Paragraph 2"));
    assertThat(browser.place()).isEqualTo("/documents/council#p2");
  }

  @Test
  void searchesInsideADocumentAndGoesFromParagraphToParagraph() {
    browser.go("/documents/council");
    browser.enter(browser.find("#inside-q"), "haze");

    assertThat(browser.find(".marks").getText()).contains("In 2 paragraphs:");
    browser.find("#h1 .step").click();
    assertThat(browser.place()).isEqualTo("/documents/council?q=haze#p2");
    browser.find("#p2 .step").click();
    assertThat(browser.place()).isEqualTo("/documents/council?q=haze#h1");
  }

  @Test
  void searchesWithinResults() {
    browser.go("/search?q=haze&year=2024");
    browser.find(".within summary").click();
    browser.enter(browser.find("#within-q"), "\"early warning\"");

    assertThat(browser.find("h1").getText()).isEqualTo("1 document");
    assertThat(browser.find("#q").getAttribute("value")).isEqualTo("haze \"early warning\"");
    assertThat(browser.find(".chips").getText()).contains("2024");
  }

  @Test
  void givesFingersRoom() {
    browser.show(390, false);
    for (String address : List.of("/search?q=haze&sector=haze", "/documents/council?q=haze")) {
      browser.go(address);

      for (WebElement target :
          browser.all(
              ".place, .chips a, .orders a, .marks a, .take, .step, .ways-on a, .filters label")) {
        assertThat(target.getSize().getHeight())
            .as(address + " " + target.getText())
            .isGreaterThanOrEqualTo(SMALLEST_TARGET);
      }
    }
  }
}
