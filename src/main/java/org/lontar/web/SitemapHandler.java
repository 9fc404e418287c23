package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.lontar.web.feed.SitemapXml;
import org.lontar.web.guard.BaseAddress;

/**
 * Serves {@code GET /sitemap.xml}, the index of sitemaps, and {@code /sitemap/1.xml} and so on: the
 * addresses of all documents in the order of their ids, written while they are read.
 */
final class SitemapHandler implements Handler {
  private static final int BUFFER_CHARS = 16_384;

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
    if (isKnown(ctx, address, now.stateText())) {
      return;
    }
    try (Writer out = writer(ctx)) {
      SitemapXml index = SitemapXml.index(out, address);
      for (int number = 1; number <= Math.max(1, now.starts().size()); number++) {
        index.add("/sitemap/" + number + ".xml");
      }
      index.finish();
    }
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx);
    SitemapParts.Parts now = parts.now();
    int number = number(ctx.pathParam("n"), Math.max(1, now.starts().size()));
    String address = base.of(ctx.header("Host"));
    if (isKnown(ctx, address, now.stateText() + "-" + number)) {
      return;
    }
    try (Writer out = writer(ctx)) {
      SitemapXml sitemap = SitemapXml.sitemap(out, address);
      parts.show(now, number, sitemap::add);
      sitemap.finish();
    }
  }

  private static int number(String typed, int last) {
    if (typed.matches("[1-9][0-9]{0,5}") && Integer.parseInt(typed) <= last) {
      return Integer.parseInt(typed);
    }
    throw new NotHereException("There is no such sitemap.", "Begin at /sitemap.xml.");
  }

  private static boolean isKnown(Context ctx, String address, String state) {
    String tag = EntityTag.of((address + " " + state).getBytes(StandardCharsets.UTF_8));
    ctx.header("ETag", tag).header("Cache-Control", "no-cache");
    if (tag.equals(ctx.header("If-None-Match"))) {
      ctx.status(HttpStatus.NOT_MODIFIED);
      return true;
    }
    return false;
  }

  /** Held back until there is enough that packing it pays. */
  private static Writer writer(Context ctx) throws IOException {
    ctx.contentType("application/xml; charset=utf-8");
    return new BufferedWriter(
        new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8), BUFFER_CHARS);
  }
}
