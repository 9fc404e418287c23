package org.lontar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page, in both themes and at both widths, by the rules of axe-core: nothing keeps
 * people out. The pages' own script runs, so that what it adds is looked at too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {
  private final Axe axe = new Axe();

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

  static Stream<Arguments> pages() {
    return PageKinds.all().entrySet().stream()
        .flatMap(
            page ->
                Stream.of(1280, 390)
                    .flatMap(
                        width ->
                            Stream.of(false, true)
                                .map(
                                    isDark ->
                                        Arguments.of(
                                            page.getKey(), page.getValue(), width, isDark))));
  }

  @ParameterizedTest(name = "{0}, {2} pixels, dark: {3}")
  @MethodSource("pages")
  void keepsNobodyOut(String name, String address, int width, boolean isDark) throws Exception {
    browser.show(width, isDark);
    browser.go(address);
    browser.keep(name + "-" + width + (isDark ? "-dark" : "-light"));

    assertThat(browser.violations(axe)).isEmpty();
    assertThat(browser.overflow()).as("wider than its window").isLessThanOrEqualTo(0);
  }

  @Test
  void seesWhatKeepsPeopleOut() {
    browser.show(1280, false);
    browser.go("/search?q=haze");
    browser.script("document.documentElement.removeAttribute('lang')");
    browser.script("document.querySelector('h1').style.color = '#bbb'");

    assertThat(String.join("\n", browser.violations(axe)))
        .contains("html-has-lang")
        .contains("color-contrast");
  }
}
