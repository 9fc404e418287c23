package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.lontar.json.Feed;
import org.lontar.query.RequestReader;
import org.lontar.query.SearchRequest;
import org.lontar.search.SearchEngine;
import org.lontar.search.SearchResponse;
import org.lontar.web.feed.Feeds;
import org.lontar.web.guard.BaseAddress;
import org.lontar.web.guard.SearchGate;
import org.lontar.web.page.SearchLinks;

/**
 * Serves {@code GET /feed/atom} and {@code /feed/json}: the latest arrivals among what a search
 * finds. Takes the parameters of a search; order and page are the feed's own.
 */
final class FeedHandler implements Handler {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  private final SearchEngine engine;
  private final RequestReader requests;
  private final SearchGate gate;
  private final Answers answers;
  private final BaseAddress base;
  private final Form form;

  /**
   * A form of feeds.
   *
   * @param name the last part of the address
   * @param writer writes a feed in it
   */
  record Form(String name, String mediaType, Function<Feed, String> writer) {}

  FeedHandler(
      SearchEngine engine,
      RequestReader requests,
      SearchGate gate,
      Answers answers,
      BaseAddress base,
      Form form) {
    this.engine = engine;
    this.requests = requests;
    this.gate = gate;
    this.answers = answers;
    this.base = base;
    this.form = form;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    SearchRequest request = Feeds.request(requests.read(Parameters.of(ctx), SearchLinks.USUAL));
    SearchResponse response = gate.pass(() -> engine.search(request));
    Instant updated = Feeds.updated(response);
    ctx.header("Last-Modified", HTTP_DATE.format(updated.atZone(ZoneOffset.UTC)));
    ctx.header("Vary", "Accept-Encoding, Accept-Language, Cookie");
    ctx.header("X-Robots-Tag", "noindex");
    if (isKnown(ctx, updated)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    Feed feed =
        new Feeds(answers.names(ctx), base.of(ctx.header("Host"))).of(form.name(), response);
    answers.bytes(
        ctx, form.mediaType(), form.writer().apply(feed).getBytes(StandardCharsets.UTF_8));
  }

  /** A reader that sends a tag knows more than a time: the tag decides then (RFC 9110, 13.1.3). */
  private static boolean isKnown(Context ctx, Instant updated) {
    String since = ctx.header("If-Modified-Since");
    if (since == null || ctx.header("If-None-Match") != null || updated.equals(Instant.EPOCH)) {
      return false;
    }
    try {
      return !updated.isAfter(
          ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return false;
    }
  }
}
