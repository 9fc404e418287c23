package org.lontar.search;

import org.lontar.document.DocumentId;
import org.lontar.query.PageWindow;
import org.lontar.query.ParsedQuery;

/**
 * A search inside one document. Immutable.
 *
 * @param document which
 * @param query the words; filters and words of the title choose documents, and ask nothing here
 * @param order of the paragraphs
 * @param window which of the paragraphs are shown
 */
public record InsideRequest(
    DocumentId document, ParsedQuery query, ParagraphOrder order, PageWindow window) {}
