package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.lontar.search.SearchEngine;
import org.lontar.search.SearchStats;

/** Serves {@code GET /readyz}: whether an index is open. */
final class ReadyHandler implements Handler {
  private final SearchEngine engine;

  ReadyHandler(SearchEngine engine) {
    this.engine = engine;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    SearchStats state = engine.state();
    ctx.contentType("text/plain; charset=utf-8")
        .header("Cache-Control", "no-store")
        .result("ready: generation " + state.generation() + ", commit " + state.commit() + "\n");
  }
}
