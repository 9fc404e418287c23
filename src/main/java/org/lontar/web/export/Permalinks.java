package org.lontar.web.export;

import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.document.Paragraph;
import org.lontar.json.DocumentUrl;
import org.lontar.web.page.SearchLinks;

/**
 * Whole permanent addresses. Immutable.
 *
 * @param base the address of the portal, without a slash at its end
 */
public record Permalinks(String base) {

  /** The address of a document, or of one of its paragraphs. */
  public String of(DocumentId id, @Nullable Paragraph paragraph) {
    String page = base + DocumentUrl.of(id);
    return paragraph == null
        ? page
        : page + "/p/" + SearchLinks.segment(paragraph.anchor()) + "-" + paragraph.fingerprint();
  }
}
