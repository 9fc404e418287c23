package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.lontar.document.CatalogueRecord;
import org.lontar.web.export.ExportFormat;

/**
 * Serves {@code GET /documents/{id}/cite/{format}}: one document, or one of its paragraphs, as a
 * file.
 */
final class CiteFileHandler implements Handler {
  private final CitedDocuments documents;
  private final FileAnswers files;

  CiteFileHandler(CitedDocuments documents, FileAnswers files) {
    this.documents = documents;
    this.files = files;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    ExportFormat format = FormatParameter.of(ctx);
    CitedDocuments.Cited cited = documents.get(ctx);
    String name =
        FileNames.of(cited.document().title())
            + (cited.paragraph() == null ? "" : "-" + cited.paragraph().anchor());
    files.sendOne(
        ctx,
        format,
        name,
        file -> file.write(CatalogueRecord.of(cited.document()), cited.paragraph()));
  }
}
