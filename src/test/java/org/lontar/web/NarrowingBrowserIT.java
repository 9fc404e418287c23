package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** A reader narrows results, without script and with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowingBrowserIT {
  private WebFixture web;
  private BrowserFixture plain;
  private BrowserFixture scripted;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    web = WebFixture.open(folder);
    plain = BrowserFixture.open(web);
    scripted = BrowserFixture.withScript(web);
  }

  @AfterAll
  void close() throws Exception {
    plain.close();
    scripted.close();
    web.close();
  }

  @Test
  void reachesACitedParagraphInTwoClicksAfterTyping() {
    for (BrowserFixture browser : new BrowserFixture[] {plain, scripted}) {
      browser.go("/");
      browser.find("#q").sendKeys("\"early warning\"");

      int clicks = 0;
      browser.follow(browser.find("#search button"));
      clicks++;
      browser.follow(browser.find(".cite"));
      clicks++;

      assertThat(clicks).isEqualTo(2);
      assertThat(browser.place()).isEqualTo("/documents/council/cite?paragraph=p2");
    }
  }

  @Test
  void leavesAValueOutAndTakesItBackWithoutScript() {
    plain.go("/search?q=haze");
    plain.find("input[name='not.sector'][value=health]").click();
    plain.follow(plain.find(".apply button"));

    assertThat(plain.place()).isEqualTo("/search?q=haze&not.sector=health");
    assertThat(plain.find("h1").getText()).isEqualTo("2 documents");
    assertThat(plain.find(".filters input[name='not.sector'][value=health]").isSelected()).isTrue();
    plain.find(".filters input[name='not.sector'][value=health]").click();
    plain.follow(plain.find(".apply button"));
    assertThat(plain.find("h1").getText()).isEqualTo("3 documents");
  }

  @Test
  void asksForARangeOfYearsAndTakesItBackWithoutScript() {
    plain.go("/search?q=haze");
    plain.find("input[name='year.from']").sendKeys("2018");
    plain.follow(plain.find(".apply button"));

    assertThat(plain.place()).isEqualTo("/search?q=haze&year=2018..");
    assertThat(plain.find("h1").getText()).isEqualTo("2 documents");
    plain.find("input[name='year.from']").clear();
    plain.follow(plain.find(".apply button"));
    assertThat(plain.find("h1").getText()).isEqualTo("3 documents");
  }

  @Test
  void goesToAYearByItsBarAndByItsRow() {
    plain.go("/search?q=haze");
    plain.follow(plain.find(".bars a:last-of-type"));
    assertThat(plain.place()).isEqualTo("/search?q=haze&year=2024");

    plain.find(".as-table summary").click();
    plain.follow(plain.link("2017"));
    assertThat(plain.place()).isEqualTo("/search?q=haze&year=2017");
  }

  @Test
  void turnsPagesOfLongWordsByButtons() {
    plain.go("/search?sector=culture-arts&q=" + "gamelan+".repeat(300));
    plain.follow(plain.find(".paging > button:last-child"));

    assertThat(plain.place()).endsWith("&sector=culture-arts&page=2");
    assertThat(plain.find(".paging [aria-current]").getText()).isEqualTo("2");
  }

  @Test
  void saysWhatApplyingWouldShowAndKeepsTheFocus() {
    scripted.go("/search?q=haze");
    WebElement box = scripted.find("input[name=year][value='2024']");
    box.click();

    scripted.await(() -> scripted.find("#apply").getText().equals("Show 1 document"));
    assertThat(scripted.find(".apply [role=status]").getAttribute("textContent"))
        .isEqualTo("Show 1 document");
    assertThat(scripted.focused()).isEqualTo(box);
    scripted.find("input[name=year][value='2017']").click();
    scripted.await(() -> scripted.find("#apply").getText().equals("Show 2 documents"));
    assertThat(scripted.place()).isEqualTo("/search?q=haze");
    scripted.follow(scripted.find("#apply"));
    assertThat(scripted.find("h1").getText()).isEqualTo("2 documents");
    assertThat(scripted.complaints()).isEmpty();
  }

  @Test
  void doesNotAskForAValueAndLeaveItOutAtOnceWithScript() {
    scripted.go("/search?q=haze&sector=health");
    scripted.find("input[name='not.sector'][value=health]").click();

    scripted.await(() -> scripted.find("#apply").getText().equals("Show 2 documents"));
    assertThat(scripted.find("input[name=sector][value=health]").isSelected()).isFalse();
  }

  @Test
  void takesTheSelectedAlongWithoutScript() {
    plain.go("/search?q=haze");
    plain.find("input[name=id][value=council]").click();
    plain.find("input[name=id][value=thai]").click();
    plain.follow(plain.find(".along button"));

    assertThat(plain.place()).isEqualTo("/export?id=council&id=thai");
  }

  @Test
  void givesSmallControlsRoom() {
    plain.show(390, false);
    plain.go("/search?q=haze&chairmanship=lao-pdr");
    for (WebElement target : plain.all(".not, .cite, .pick, .terms a, .all a, .as-table summary")) {
      assertThat(target.getSize().getHeight()).as(target.getText()).isGreaterThanOrEqualTo(24);
      assertThat(target.getSize().getWidth()).as(target.getText()).isGreaterThanOrEqualTo(24);
    }
    plain.show(1280, false);
  }
}
