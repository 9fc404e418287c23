package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.lontar.web.feed.SitemapXml;
import org.lontar.web.guard.BaseAddress;

/**
 * Serves {@code GET /sitemap.xml}, the index of sitemaps, and {@code /sitemap/1.xml} and so on: the
 * addresses of all documents in the order of their ids, written while they are read.
 */
final class SitemapHandler implements Handler {
  private final SitemapParts parts;
  private final BaseAddress base;

  SitemapHandler(SitemapParts parts, BaseAddress base) {
    this.parts = parts;
    this.base = base;
  }

  /** The index of sitemaps. */
  void handleIndex(Context ctx) throws IOException {
    Parameters.allowOnly(ctx);
    SitemapParts.Parts now = parts.now();
    String address = base.of(ctx.header("Host"));
    send(
        ctx,
        address + " " + now.stateText(),
        out -> {
          SitemapXml index = SitemapXml.index(out, address);
          for (int number = 1; number <= Math.max(1, now.starts().size()); number++) {
            index.add("/sitemap/" + number + ".xml");
          }
          index.finish();
        });
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx);
    SitemapParts.Parts now = parts.now();
    int number = number(ctx.pathParam("n"), Math.max(1, now.starts().size()));
    String address = base.of(ctx.header("Host"));
    send(
        ctx,
        address + " " + now.stateText() + "-" + number,
        out -> {
          SitemapXml sitemap = SitemapXml.sitemap(out, address);
          parts.show(now, number, sitemap::add);
          sitemap.finish();
        });
  }

  private static int number(String typed, int last) {
    if (typed.matches("[1-9][0-9]{0,5}") && Integer.parseInt(typed) <= last) {
      return Integer.parseInt(typed);
    }
    throw new NotHereException("There is no such sitemap.", "Begin at /sitemap.xml.");
  }

  /**
   * Sends it where the caller does not have it already.
   *
   * @param state all that the content hangs on
   */
  private static void send(Context ctx, String state, StreamedBody.Text text) throws IOException {
    String tag = EntityTag.of(state.getBytes(StandardCharsets.UTF_8));
    if (tag.equals(ctx.header("If-None-Match"))) {
      addHeaders(ctx, tag);
      ctx.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    StreamedBody.send(ctx, () -> addHeaders(ctx, tag), text);
  }

  private static void addHeaders(Context ctx, String tag) {
    ctx.contentType("application/xml; charset=utf-8")
        .header("ETag", tag)
        .header("Cache-Control", "no-cache");
  }
}
