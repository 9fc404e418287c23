package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import org.lontar.web.guard.BaseAddress;

/** Serves {@code GET /robots.txt}: rules for crawlers, and where the sitemaps are. */
final class RobotsHandler implements Handler {
  private static final String TEXT = "text/plain; charset=utf-8";

  private final String rules;
  private final BaseAddress base;
  private final Answers answers;

  RobotsHandler(BaseAddress base, Answers answers) {
    this.rules = new String(PublicFiles.read("robots.txt", TEXT).content(), StandardCharsets.UTF_8);
    this.base = base;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) {
    String text = rules + "\nSitemap: " + base.of(ctx.header("Host")) + "/sitemap.xml\n";
    answers.bytes(ctx, TEXT, text.getBytes(StandardCharsets.UTF_8));
  }
}
