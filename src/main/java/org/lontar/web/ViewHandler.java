package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.lontar.document.SourceDocument;
import org.lontar.web.guard.SecurityHeaders;
import org.lontar.web.page.ViewPage;
import org.lontar.web.page.ViewPages;

/**
 * Serves {@code GET /documents/{id}/view}: a PDF at the page {@code page}, or where the paragraph
 * {@code paragraph} stands in it, with that paragraph beside it.
 */
final class ViewHandler implements Handler {
  private static final int MOST_PAGES = 100_000;

  private final HeldDocuments documents;
  private final PdfViewerFiles files;
  private final Answers answers;

  ViewHandler(HeldDocuments documents, PdfViewerFiles files, Answers answers) {
    this.documents = documents;
    this.files = files;
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Parameters.allowOnly(ctx, "page", "paragraph");
    SourceDocument document = documents.get(ctx);
    ViewPages.Place place =
        new ViewPages.Place(
            Parameters.number(ctx, "page", 1, MOST_PAGES), Parameters.one(ctx, "paragraph"));
    ViewPage page =
        new ViewPages(answers.names(ctx))
            .of(document, place, files.folder(), answers.progress(ctx))
            .orElseThrow(ViewHandler::noSuchParagraph);
    ctx.header(SecurityHeaders.CONTENT_SECURITY_POLICY, SecurityHeaders.PDF_VIEWER);
    answers.page(ctx, "view", page);
  }

  private static NotHereException noSuchParagraph() {
    return new NotHereException(
        "The document has no such paragraph.",
        "Its page lists all paragraphs, each with a link to it.");
  }
}
