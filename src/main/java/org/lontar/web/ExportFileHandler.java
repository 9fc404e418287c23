package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lontar.document.DocumentId;
import org.lontar.query.SearchRequest;
import org.lontar.search.SearchEngine;
import org.lontar.web.export.ExportFormat;
import org.lontar.web.export.RecordFile;

/**
 * Serves {@code GET /export/{format}}: the whole list of a search, or the documents that were
 * chosen, as a file that is written while it is sent.
 */
final class ExportFileHandler implements Handler {
  private final SearchEngine engine;
  private final ExportRequests requests;
  private final FileAnswers files;

  ExportFileHandler(SearchEngine engine, ExportRequests requests, FileAnswers files) {
    this.engine = engine;
    this.requests = requests;
    this.files = files;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    ExportFormat format = FormatParameter.of(ctx);
    switch (requests.read(ctx)) {
      case ExportRequests.Found(SearchRequest request) ->
          files.sendList(ctx, format, name(request), file -> write(request, file));
      case ExportRequests.Chosen(List<DocumentId> ids) ->
          files.sendList(ctx, format, "lontar-selection", file -> write(ids, file));
    }
  }

  private void write(SearchRequest request, RecordFile file) throws IOException {
    engine.list(
        request,
        document -> {
          file.write(document, null);
          return true;
        });
  }

  /** Whoever chose documents wants them all: where one is not held there is no file. */
  private void write(List<DocumentId> ids, RecordFile file) throws IOException {
    Set<DocumentId> missing = new HashSet<>(ids);
    engine.list(ids, document -> missing.remove(document.id()));
    for (DocumentId id : ids) {
      if (missing.contains(id)) {
        throw new NotHereException(
            "The collection does not hold the document " + id + ".",
            "Leave it out of the address, or choose again on the page of results.");
      }
    }
    engine.list(
        ids,
        document -> {
          file.write(document, null);
          return true;
        });
  }

  private static String name(SearchRequest request) {
    String words = request.query().text();
    return FileNames.of(words.isBlank() ? "documents" : words);
  }
}
