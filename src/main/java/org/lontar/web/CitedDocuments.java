package org.lontar.web;

import io.javalin.http.Context;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Paragraph;
import org.lontar.document.SourceDocument;

/** Finds what an address of citations names: a document, or one of its paragraphs. Thread-safe. */
final class CitedDocuments {
  private static final String PARAGRAPH = "paragraph";
  private static final int MAX_SHOWN = 40;

  private final HeldDocuments documents;

  CitedDocuments(HeldDocuments documents) {
    this.documents = documents;
  }

  /**
   * What is cited. Immutable.
   *
   * @param paragraph null for the whole document
   */
  record Cited(SourceDocument document, @Nullable Paragraph paragraph) {}

  /**
   * What the request names.
   *
   * @throws NotHereException where the document has no such paragraph
   */
  Cited get(Context ctx) throws IOException {
    Parameters.allowOnly(ctx, PARAGRAPH);
    SourceDocument document = documents.get(ctx);
    String anchor = Parameters.one(ctx, PARAGRAPH);
    return new Cited(document, anchor.isEmpty() ? null : paragraph(document, anchor));
  }

  /** A bare number is short for the anchor of a numbered paragraph, as in permanent links. */
  private static Paragraph paragraph(SourceDocument document, String anchor) {
    String written = Character.isDigit(anchor.charAt(0)) ? "p" + anchor : anchor;
    String shown = anchor.length() <= MAX_SHOWN ? anchor : anchor.substring(0, MAX_SHOWN) + "…";
    return document.text().paragraphs().stream()
        .filter(paragraph -> paragraph.anchor().equals(written))
        .findFirst()
        .orElseThrow(
            () ->
                new NotHereException(
                    "The document has no paragraph “" + shown + "”.",
                    "Its page names all of them; a paragraph is named by its anchor, for example"
                        + " p14."));
  }
}
