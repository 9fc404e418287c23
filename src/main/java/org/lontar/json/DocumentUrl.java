package org.lontar.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lontar.document.DocumentId;

/** The addresses of documents and their paragraphs, from the root of the portal. */
public final class DocumentUrl {

  private DocumentUrl() {}

  /** The document's page, {@code /documents/…}, percent-encoded. */
  public static String of(DocumentId id) {
    String encoded = URLEncoder.encode(id.value(), StandardCharsets.UTF_8);
    return "/documents/" + encoded.replace("%3A", ":").replace("%40", "@").replace("%7E", "~");
  }

  /** The paragraph with this anchor on the document's page. */
  public static String of(DocumentId id, String anchor) {
    return of(id) + "#" + anchor;
  }
}
