package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** The tables in a real browser without script, wide and narrow, light and dark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowseBrowserIT {
  private static final int SMALLEST_TARGET = 24;
  private static final List<String> PAGES =
      List.of(
          "/browse", "/browse/chairs", "/browse/meetings", "/browse/meetings?series=ascc-council");

  private WebFixture web;
  private BrowserFixture browser;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    web = WebFixture.open(folder);
    browser = BrowserFixture.open(web);
  }

  @AfterAll
  void close() throws Exception {
    browser.close();
    web.close();
  }

  @Test
  void goesFromSectorAndYearToTheList() {
    browser.show(1280, false);
    browser.go("/");
    browser.follow(browser.find(".tables-of a"));
    browser.follow(browser.find("td a[href='/search?year=2023&sector=health']"));

    assertThat(browser.find("h1").getText()).isEqualTo("1 document");
  }

  @Test
  void narrowsByWordsAndYearsAndBack() {
    browser.show(1280, false);
    browser.go("/browse?type=work-plan");
    browser.find("#narrow-q").sendKeys("nurses");
    browser.enter(browser.find("#narrow-since"), "2020");

    assertEquals("/browse?q=nurses&year=2020..&type=work-plan", browser.place());
    assertThat(browser.find("caption").getText()).startsWith("1 document ");
    browser.follow(browser.find(".narrowed a"));
    assertEquals("/browse", browser.place());
  }

  @Test
  void onlyTheTableScrollsSidewaysAndTheNamesOfRowsStay() throws Exception {
    for (int width : List.of(1280, 390)) {
      for (boolean isDark : List.of(false, true)) {
        browser.show(width, isDark);
        for (String page : PAGES) {
          browser.go(page);
          assertThat(browser.overflow()).as("%s at %s", page, width).isLessThanOrEqualTo(0);
          String name = page.substring(1).replaceAll("[/?=]", "-");
          browser.keep(name + "-" + width + (isDark ? "-dark" : ""));
        }
      }
    }
    browser.go("/browse");
    assertEquals("sticky", browser.find(".grid tbody th").getCssValue("position"));
    WebElement region = browser.find(".scroll");
    assertEquals("0", region.getDomAttribute("tabindex"));
    assertEquals("region", region.getDomAttribute("role"));
    assertThat(region.getDomAttribute("aria-label")).isNotBlank();
  }

  @Test
  void everyCellIsLargeEnoughToHit() {
    browser.show(390, false);
    for (String page : PAGES) {
      browser.go(page);
      for (WebElement link : browser.all(".grid td > a")) {
        assertThat(link.getRect().getHeight()).as(page).isGreaterThanOrEqualTo(SMALLEST_TARGET);
        assertThat(link.getRect().getWidth()).as(page).isGreaterThanOrEqualTo(SMALLEST_TARGET);
      }
    }
  }

  @Test
  void leadsFromAMeetingToItsDocuments() {
    browser.show(1280, false);
    browser.go("/browse/meetings");
    browser.follow(browser.find(".grid a.open"));

    assertThat(browser.place()).isEqualTo("/browse/meetings?series=ascc-council#y2024");
    assertThat(browser.all(".series tr:target a")).isNotEmpty();
  }
}
