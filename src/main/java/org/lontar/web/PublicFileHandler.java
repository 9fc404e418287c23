package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.lontar.web.PublicFiles.PublicFile;

/** Serves {@code GET /public/{name}}: style and pictures, kept by browsers for ever. */
final class PublicFileHandler implements Handler {
  private final PublicFiles files;

  PublicFileHandler(PublicFiles files) {
    this.files = files;
  }

  @Override
  public void handle(Context ctx) {
    PublicFile file =
        files
            .find(ctx.pathParam("name"))
            .orElseThrow(
                () -> new NotHereException("There is no such file.", "Begin at the home page."));
    boolean isNamedByHash = file.hash().equals(ctx.queryParam("v"));
    ctx.contentType(file.mediaType())
        .header("ETag", EntityTag.ofHash(file.hash()))
        .header("Cache-Control", isNamedByHash ? "public, max-age=31536000, immutable" : "no-cache")
        .result(file.content());
  }
}
