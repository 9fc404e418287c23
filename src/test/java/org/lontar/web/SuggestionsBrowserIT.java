package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The list under the search box, in a real browser with script and the portal's own policy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionsBrowserIT {

  private WebFixture web;
  private BrowserFixture browser;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    web = WebFixture.open(folder);
    browser = BrowserFixture.withScript(web);
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

  @AfterEach
  void nothingWasRefused() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void showsWhatGoesOnAsTyped() throws Exception {
    browser.go("/");
    type("thirty-sec");

    assertThat(options()).containsExactly("Joint Statement of the Thirty-Second Council title");
    assertEquals("true", box().getAttribute("aria-expanded"));
    assertThat(browser.find("[role=status]").getAttribute("textContent"))
        .isEqualTo("Suggestions: 1");
    browser.keep("suggestions-1280");
    assertTrue(browser.overflow() <= 0);
  }

  @Test
  void isWalkedThroughByKeys() {
    browser.go("/search?q=haze");
    retype("newsletter number 1");
    String first =
        Objects.requireNonNull(browser.all("[role=option]").getFirst().getAttribute("id"));

    box().sendKeys(Keys.ARROW_DOWN);
    assertEquals(first, box().getAttribute("aria-activedescendant"));
    assertEquals("true", browser.find("#" + first).getAttribute("aria-selected"));
    box().sendKeys(Keys.ARROW_UP);
    assertThat(box().getAttribute("aria-activedescendant")).isNullOrEmpty();
    box().sendKeys(Keys.ARROW_UP);
    assertEquals("true", browser.all("[role=option]").getLast().getAttribute("aria-selected"));
    assertEquals("newsletter number 1", box().getAttribute("value"));
  }

  @Test
  void enterSearchesForTheChosenOne() {
    browser.go("/");
    type("work pl");
    box().sendKeys(Keys.ARROW_DOWN);
    browser.enter(box(), "");

    assertThat(browser.place()).startsWith("/search?q=Work+plan+on+health");
    assertThat(browser.find(".hit h2").getText()).isEqualTo("Work plan on health");
  }

  @Test
  void enterWithoutAChoiceSearchesForWhatWasTyped() {
    browser.go("/");
    type("work pl");
    browser.enter(box(), "");

    assertThat(browser.place()).startsWith("/search?q=work+pl");
  }

  @Test
  void aClickChooses() {
    browser.go("/documents/council");
    type("work pl");
    browser.follow(browser.find("[role=option]"));

    assertThat(browser.place()).startsWith("/search?q=Work+plan+on+health");
  }

  @Test
  void escapeClosesTheListAndKeepsTheWords() {
    browser.go("/");
    type("work pl");
    box().sendKeys(Keys.ESCAPE);

    assertFalse(browser.find("[role=listbox]").isDisplayed());
    assertEquals("false", box().getAttribute("aria-expanded"));
    assertEquals("work pl", box().getAttribute("value"));
  }

  @Test
  void leavingTheBoxClosesTheList() {
    browser.go("/");
    type("work pl");
    box().sendKeys(Keys.TAB);

    assertFalse(browser.find("[role=listbox]").isDisplayed());
  }

  @Test
  void whatNobodyWroteBringsNothing() {
    browser.go("/");
    type("work pl");
    box().sendKeys("zzz");
    browser.await(() -> !browser.find("[role=listbox]").isDisplayed());

    assertThat(browser.find("[role=status]").getAttribute("textContent")).isEmpty();
  }

  @Test
  void hostileTitlesAreText() throws Exception {
    browser.show(390, true);
    browser.go("/");
    type("script alert");

    assertThat(options().getFirst()).startsWith("<script>alert('haze')</script>");
    assertThat(browser.all("[role=option] script, [role=option] img")).isEmpty();
    browser.keep("suggestions-hostile-390-dark");
    assertTrue(browser.overflow() <= 0);
  }

  @Test
  void findsThaiByItsFirstLetters() {
    browser.go("/");
    type("หมอกค");

    assertThat(options()).containsExactly("หมอกควันข้ามแดน title");
  }

  private WebElement box() {
    return browser.find("#q");
  }

  private void retype(String words) {
    box().clear();
    type(words);
  }

  private void type(String words) {
    box().sendKeys(words);
    browser.await(() -> browser.find("[role=listbox]").isDisplayed());
  }

  private List<String> options() {
    return browser.all("[role=option]").stream()
        .map(option -> option.getText().replace('\n', ' '))
        .toList();
  }
}
