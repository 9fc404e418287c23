package org.lontar.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lontar.web.page.ProgressLine;

/** Writes pages and JSON into responses, and knows what every page shows. Thread-safe. */
final class Answers {
  private final PageRenderer renderer;
  private final WebContent content;

  Answers(PageRenderer renderer, WebContent content) {
    this.renderer = renderer;
    this.content = content;
  }

  /** Answers with a page. */
  void page(Context ctx, String template, Object page) {
    byte[] html = renderer.render(template, page).getBytes(StandardCharsets.UTF_8);
    ctx.contentType("text/html; charset=utf-8").header("Cache-Control", "no-cache").result(html);
  }

  /** Answers with JSON. */
  void json(Context ctx, String json) {
    ctx.contentType("application/json; charset=utf-8")
        .header("Cache-Control", "no-cache")
        .result(json.getBytes(StandardCharsets.UTF_8));
  }

  /** How far the indexing is, or null where none runs. */
  @Nullable ProgressLine progress() {
    return content.progress().get().map(ProgressLine::of).orElse(null);
  }
}
