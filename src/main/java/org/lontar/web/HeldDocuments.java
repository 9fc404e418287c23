package org.lontar.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    DocumentId id = id(ctx);
    Optional<SourceDocument> document = engine.find(id);
    if (document.isEmpty()) {
      throw absent(id);
    }
    return document.get();
  }

  /**
   * The id that the path parameter {@code id} names, of a document that may be held.
   *
   * @throws NotHereException where no document can have it
   */
  DocumentId id(Context ctx) {
    return DocumentId.find(ctx.pathParam("id")).orElseThrow(HeldDocuments::none);
  }

  /** Says that a document is not held: gone, or never here. */
  RuntimeException absent(DocumentId id) {
    try {
      Optional<GoneDocument> gone = engine.findGone(id);
      return gone.isPresent() ? new GoneException(gone.get()) : none();
    } catch (IOException e) {
      return new UncheckedIOException(e);
    }
  }

  private static NotHereException none() {
    return new NotHereException(
        "This collection has no document of that name.",
        "Check the address, or search for words of its title.");
  }
}
