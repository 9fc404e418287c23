package org.lontar.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.lontar.document.DocumentId;
import org.lontar.document.SourceDocument;
import org.lontar.search.GoneDocument;
import org.lontar.search.SearchEngine;

/** Finds the document that an address names. Thread-safe. */
final class HeldDocuments {
  private final SearchEngine engine;

  HeldDocuments(SearchEngine engine) {
    this.engine = engine;
  }

  /**
   * The document that the path parameter {@code id} names.
   *
   * @throws GoneException where it was held once
   * @throws NotHereException where it never was
   */
  SourceDocument get(Context ctx) throws IOException {
    Optional<DocumentId> id = DocumentId.find(ctx.pathParam("id"));
    if (id.isEmpty()) {
      throw none();
    }
    Optional<SourceDocument> document = engine.find(id.get());
    if (document.isEmpty()) {
      Optional<GoneDocument> gone = engine.findGone(id.get());
      throw gone.isPresent() ? new GoneException(gone.get()) : none();
    }
    return document.get();
  }

  private static NotHereException none() {
    return new NotHereException(
        "This collection has no document of that name.",
        "Check the address, or search for words of its title.");
  }
}
