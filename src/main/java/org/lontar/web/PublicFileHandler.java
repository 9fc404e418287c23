package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import org.lontar.web.PublicFiles.PublicFile;

/** Serves {@code GET /public/{name}}: style and pictures, kept by browsers for ever. */
final class PublicFileHandler implements Handler {
  private final PublicFiles files;

  PublicFileHandler(PublicFiles files) {
    this.files = files;
  }

  @Override
  public void handle(Context ctx) {
    PublicFile file = found(files.find(ctx.pathParam("name")));
    send(ctx, file, file.hash().equals(ctx.queryParam("v")));
  }

  /** The file; an answer that there is none where it is empty. */
  static PublicFile found(Optional<PublicFile> file) {
    return file.orElseThrow(
        () -> new NotHereException("There is no such file.", "Begin at the home page."));
  }

  /**
   * Answers with a file.
   *
   * @param isNamedByHash whether the address changes with the file, so that browsers may keep it
   */
  static void send(Context ctx, PublicFile file, boolean isNamedByHash) {
    ctx.contentType(file.mediaType())
        .header("ETag", EntityTag.ofHash(file.hash()))
        .header("Cache-Control", isNamedByHash ? "public, max-age=31536000, immutable" : "no-cache")
        .result(file.content());
  }
}
