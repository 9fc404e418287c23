package org.lontar.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A real, headless browser; its script is switched off, as the pages promise not to need it, unless
 * a test asks for it.
 */
final class BrowserFixture implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final File BROWSER = new File("/usr/bin/chromium");
  private static final int SCRIPT_ON = 1;
  private static final int SCRIPT_OFF = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;
  private final String address;

  private BrowserFixture(ChromeDriver driver, String address) {
    this.driver = driver;
    this.address = address;
  }

  /** A browser without script that reads the pages of {@code web}. */
  static BrowserFixture open(WebFixture web) {
    return open(web, SCRIPT_OFF);
  }

  /** A browser that runs the pages' script. */
  static BrowserFixture withScript(WebFixture web) {
    return open(web, SCRIPT_ON);
  }

  private static BrowserFixture open(WebFixture web, int script) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars");
    options.setExperimentalOption(
        "prefs", Map.of("profile.managed_default_content_settings.javascript", script));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).usingAnyFreePort().build();
    BrowserFixture browser =
        new BrowserFixture(new ChromeDriver(service, options), web.uri("").toString());
    browser.show(1280, false);
    return browser;
  }

  /**
   * Sets the width in CSS pixels and the theme; nothing moves, so that clicks hit what they aim at.
   */
  void show(int width, boolean isDark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    Map<String, Object> theme =
        Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light");
    Map<String, Object> motion = Map.of("name", "prefers-reduced-motion", "value", "reduce");
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("features", List.of(theme, motion)));
  }

  /** Sets the languages that the browser asks for, as its header does: {@code vi,en;q=0.5}. */
  void speak(String acceptLanguage) {
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand(
        "Network.setExtraHTTPHeaders",
        Map.of("headers", Map.of("Accept-Language", acceptLanguage)));
  }

  /** Forgets the cookies. */
  void forgetChoices() {
    driver.manage().deleteAllCookies();
  }

  /** The fonts of ours that the letters of this page needed, each with its weight. */
  List<String> fontsUsed() {
    return told(
        "[...document.fonts].filter(font => font.status === 'loaded')"
            + ".map(font => font.family.replaceAll('\"', '') + ' ' + font.weight)");
  }

  /** The addresses of all fonts that were fetched for this page, by a guess of the browser too. */
  List<String> fontsFetched() {
    return told(
        "performance.getEntriesByType('resource').map(entry => entry.name)"
            + ".filter(name => name.includes('.woff'))");
  }

  private List<String> told(String expression) {
    return driver.executeScript("return " + expression) instanceof List<?> texts
        ? texts.stream().map(Object::toString).toList()
        : List.of();
  }

  /** Goes to an address of the portal. */
  void go(String pathAndQuery) {
    driver.get(address + pathAndQuery);
  }

  /** The path, query and fragment that the browser shows. */
  String place() {
    return driver.getCurrentUrl().substring(address.length());
  }

  /** The first element of a selector. */
  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** All elements of a selector. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** A link by its text. */
  WebElement link(String text) {
    return driver.findElement(By.partialLinkText(text));
  }

  /** Clicks what leads to another page, and waits until that has taken the place of this one. */
  void follow(WebElement link) {
    leave(link::click);
  }

  /** Waits until something holds. */
  void await(BooleanSupplier condition) {
    new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class) // the script was drawing anew
        .until(d -> condition.getAsBoolean());
  }

  /** What the page and its script complained of since the last time; the policy's refusals too. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Types words into a box and sends them off, and waits for the answer. */
  void enter(WebElement box, String words) {
    leave(() -> box.sendKeys(words, Keys.ENTER));
  }

  private void leave(Runnable step) {
    WebElement page = find("html");
    step.run();
    // Between two pages the driver may say of the old one that it belongs to no document.
    new WebDriverWait(driver, PATIENCE)
        .ignoring(WebDriverException.class)
        .until(ExpectedConditions.stalenessOf(page));
  }

  /** How far the page is wider than the window, in CSS pixels; measured by the browser itself. */
  double overflow() {
    Map<?, ?> metrics = (Map<?, ?>) driver.executeCdpCommand("Page.getLayoutMetrics", Map.of());
    return width(metrics, "cssContentSize", "width")
        - width(metrics, "cssLayoutViewport", "clientWidth");
  }

  /** Runs a line of script in the page, as a person with the browser's console could. */
  void script(String line) {
    driver.executeScript(line);
  }

  /** What a line of script gives back, in words. */
  String ask(String line) {
    return String.valueOf(driver.executeScript(line));
  }

  /** The clipboard, as the page's script may read it. */
  String clipboard() {
    return String.valueOf(
        driver.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"));
  }

  /** Lets pages use the clipboard, as readers do who are asked. */
  void allowClipboard() {
    driver.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
  }

  /** What has the focus. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** What axe-core finds on this page; the browser must run script. */
  List<String> violations(Axe axe) {
    return axe.violations(driver);
  }

  /** Keeps a picture of the whole page for people to look at. */
  void keep(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Object picture =
        driver
            .executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
            .get("data");
    Files.write(
        SCREENSHOTS.resolve(name + ".png"),
        Base64.getDecoder().decode(Objects.requireNonNull(picture).toString()));
  }

  private static double width(Map<?, ?> metrics, String box, String side) {
    Map<?, ?> size = (Map<?, ?>) metrics.get(box);
    if (size != null && size.get(side) instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalStateException("the browser does not tell " + box + "." + side);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
