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
    PublicFile file = PublicFileHandler.found(files.find(ctx.pathParam("name")));
    PublicFileHandler.send(ctx, file, files.version().equals(ctx.pathParam("version")));
  }
}
