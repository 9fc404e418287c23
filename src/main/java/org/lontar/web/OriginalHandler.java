package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.lontar.document.SourceDocument;
import org.lontar.ingest.Original;
import org.lontar.ingest.Originals;
import org.lontar.web.guard.SecurityHeaders;

/**
 * Serves {@code GET /documents/{id}/original}: the file itself, to be saved.
 *
 * <p>A file from outside never runs on our origin: it is an attachment in a sandbox, whose type the
 * browser may not guess. Only PDF and raster images are shown in the browser.
 */
final class OriginalHandler implements Handler {
  private static final String PDF = "application/pdf";
  private static final Set<String> RASTER_IMAGES =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

  private final HeldDocuments documents;
  private final Originals originals;

  OriginalHandler(HeldDocuments documents, Originals originals) {
    this.documents = documents;
    this.originals = originals;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx);
    SourceDocument document = documents.get(ctx);
    String etag = '"' + document.contentHash() + '"';
    if (etag.equals(ctx.header("If-None-Match"))) {
      ctx.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    Optional<Original> original = originals.open(document);
    if (original.isEmpty()) {
      throw new NotHereException(
          "The file of this document is not in the collection’s folder any more.",
          "The next indexing will notice; until then its text stays here.");
    }
    try (Original file = original.get()) {
      ctx.header("Cache-Control", "no-cache").header("ETag", etag);
      send(ctx, file);
    }
  }

  private static void send(Context ctx, Original file) throws IOException {
    String type = file.mediaType();
    boolean isShown = type.equals(PDF) || RASTER_IMAGES.contains(type);
    ctx.header(
        SecurityHeaders.CONTENT_SECURITY_POLICY,
        type.equals(PDF) ? SecurityHeaders.PDF : SecurityHeaders.SANDBOX);
    ctx.header("Content-Disposition", ContentDisposition.of(isShown, file.fileName()));
    ctx.res().setContentType(isSafeType(type) ? type : "application/octet-stream");
    ctx.res().setContentLengthLong(file.sizeBytes());
    OutputStream out = ctx.res().getOutputStream();
    file.content().transferTo(out);
  }

  /** The type comes from a foreign file: it must not bring a header of its own along. */
  private static boolean isSafeType(String type) {
    return type.matches("[a-z]+/[a-z0-9.+-]{1,100}");
  }
}
