package org.lontar.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;

/**
 * Looks over the page that a browser shows with axe-core, by all of its rules, those of WCAG 2.2 AA
 * and its best practices among them.
 */
final class Axe {
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})
        .then(found => done(found.violations.map(violation =>
            violation.id + ' (' + violation.impact + '): ' + violation.help + ' at '
            + violation.nodes.map(node => node.target.join(' ') + ' '
                + node.any.concat(node.all, node.none).map(check => check.message).join('; '))
                .join(' | '))))
        .catch(error => done(['axe could not run: ' + error]));
      """;

  private final String source = source();

  /** What keeps people out of the page; empty where nothing does. */
  List<String> violations(JavascriptExecutor browser) {
    browser.executeScript(source);
    Object found = browser.executeAsyncScript(RUN);
    return found instanceof List<?> violations
        ? violations.stream().map(Object::toString).toList()
        : List.of("axe gave no answer: " + found);
  }

  private static String source() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("axe-core is not among the libraries of the tests");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
