package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.lontar.web.PublicFiles.PublicFile;

/** Serves {@code GET /public/pdf/{version}/{name}}: what shows a PDF, kept by browsers for ever. */
final class PdfViewerFileHandler implements Handler {
  private final PdfViewerFiles files;

  PdfViewerFileHandler(PdfViewerFiles files) {
    this.files = files;
  }

  @Override
  public void handle(Context ctx) {
    PublicFile file =
        files
            .find(ctx.pathParam("name"))
            .orElseThrow(
                () -> new NotHereException("There is no such file.", "Begin at the home page."));
    boolean isNamedByHash = files.version().equals(ctx.pathParam("version"));
    ctx.contentType(file.mediaType())
        .header("ETag", '"' + file.hash() + '"')
        .header("Cache-Control", isNamedByHash ? "public, max-age=31536000, immutable" : "no-cache")
        .result(file.content());
  }
}
