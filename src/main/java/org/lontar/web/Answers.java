package org.lontar.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lontar.web.browse.Drawing;
import org.lontar.web.language.InterfaceLanguage;
import org.lontar.web.language.LanguageChoice;
import org.lontar.web.language.MessageBundles;
import org.lontar.web.language.Messages;
import org.lontar.web.page.Names;
import org.lontar.web.page.ProgressLine;
import org.lontar.web.page.Site;

/** Writes pages and JSON into responses, and knows what every page shows. Thread-safe. */
final class Answers {

  private final PageRenderer renderer;
  private final WebContent content;
  private final MessageBundles bundles = new MessageBundles();
  private final Map<InterfaceLanguage, Names> names = new ConcurrentHashMap<>();

  Answers(PageRenderer renderer, WebContent content) {
    this.renderer = renderer;
    this.content = content;
  }

  /** Answers with a page in the reader's language. */
  void page(Context ctx, String template, Object page) {
    Messages messages = names(ctx).messages();
    Site site = Site.of(messages.language(), ctx.path(), ctx.queryString());
    byte[] html = renderer.render(template, page, site, messages).getBytes(StandardCharsets.UTF_8);
    ctx.header("Content-Language", messages.language().tag())
        .header("Vary", "Accept-Encoding, Accept-Language, Cookie");
    bytes(ctx, "text/html; charset=utf-8", html);
  }

  /** What pages say in the reader's language. */
  Names names(Context ctx) {
    InterfaceLanguage chosen =
        LanguageChoice.of(ctx.cookie(LanguageChoice.COOKIE), ctx.header("Accept-Language"));
    return names.computeIfAbsent(
        chosen, language -> new Names(bundles.in(language), content.labels()));
  }

  /** Answers with a sheet to take along, which begins with the mark of UTF-8. */
  void sheet(Context ctx, String fileName, String csv) {
    download(ctx, "text/csv; charset=utf-8", ContentDisposition.of(false, fileName), csv);
  }

  /** Answers with a picture, which browsers may show. */
  void picture(Context ctx, String fileName, Drawing drawing) {
    Messages messages = names(ctx).messages();
    Site site = Site.of(messages.language(), "/", null);
    String svg = renderer.render("drawing", drawing, site, messages);
    download(
        ctx, "image/svg+xml; charset=utf-8", ContentDisposition.of(true, fileName), svg.strip());
  }

  private void download(Context ctx, String mediaType, String disposition, String text) {
    ctx.header("Content-Disposition", disposition)
        .header("Content-Language", names(ctx).messages().language().tag())
        .header("Vary", "Accept-Encoding, Accept-Language, Cookie");
    bytes(ctx, mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers with JSON. */
  void json(Context ctx, String json) {
    bytes(ctx, "application/json; charset=utf-8", json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Answers with bytes that browsers keep and ask about again: a tag tells whether they are still
   * the same. What went wrong has none.
   */
  void bytes(Context ctx, String mediaType, byte[] content) {
    if (ctx.status().isSuccess()) {
      ctx.header("ETag", EntityTag.of(content));
    }
    ctx.contentType(mediaType).header("Cache-Control", "no-cache").result(content);
  }

  /** How far the indexing is, or null where none runs. */
  @Nullable ProgressLine progress(Context ctx) {
    return content
        .progress()
        .get()
        .map(progress -> ProgressLine.of(progress, names(ctx)))
        .orElse(null);
  }
}
