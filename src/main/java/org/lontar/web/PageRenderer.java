package org.lontar.web;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.lontar.web.language.Messages;
import org.lontar.web.page.Site;

/** Draws page models with their templates. Thread-safe. */
final class PageRenderer {
  private static final int USUAL_PAGE_CHARS = 32_768;

  private final PebbleEngine pebble;
  private final PublicFiles files;

  PageRenderer(PublicFiles files) {
    this.files = files;
    ClasspathLoader loader = new ClasspathLoader(PageRenderer.class.getClassLoader());
    loader.setPrefix("templates");
    loader.setSuffix(".peb");
    this.pebble =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .extension(new SaidText())
            .build();
  }

  /**
   * The page as HTML.
   *
   * @param template its name, without folder and ending
   * @param page its model
   * @param site what every page shows
   * @param messages what is said on it
   */
  String render(String template, Object page, Site site, Messages messages) {
    StringWriter html = new StringWriter(USUAL_PAGE_CHARS);
    try {
      pebble
          .getTemplate(template)
          .evaluate(
              html,
              Map.of("page", page, "files", files, "site", site, SaidText.MESSAGES, messages));
    } catch (IOException e) {
      throw new UncheckedIOException("template " + template, e);
    }
    return html.toString();
  }
}
