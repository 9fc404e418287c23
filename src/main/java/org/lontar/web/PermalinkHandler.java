package org.lontar.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lontar.document.Paragraph;
import org.lontar.document.SourceDocument;
import org.lontar.web.page.SearchLinks;

/**
 * Serves {@code GET /documents/{id}/p/{place}}: the permanent link to a paragraph, whose place is
 * anchor and fingerprint ({@code p14-3f9a07c1}; {@code 14-3f9a07c1} is short for it).
 *
 * <p>Where another paragraph now carries the words, the link leads there; where none does, it leads
 * to the old place, and the page says that the wording has changed.
 */
final class PermalinkHandler implements Handler {
  private static final Pattern PLACE = Pattern.compile("(.+)-([0-9a-fA-F]{8})");
  private static final Pattern SHORT = Pattern.compile("[0-9].*");

  private final HeldDocuments documents;

  PermalinkHandler(HeldDocuments documents) {
    this.documents = documents;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Matcher place = PLACE.matcher(ctx.pathParam("place"));
    if (!place.matches()) {
      throw new NotHereException(
          "This is no permanent link to a paragraph.",
          "Such a link ends in the paragraph and eight hex digits, for example p14-3f9a07c1.");
    }
    SourceDocument document = documents.get(ctx);
    String fingerprint = place.group(2).toLowerCase(Locale.ROOT);
    String anchor = anchorOf(document, written(place.group(1)), fingerprint);
    ctx.header("Cache-Control", "no-cache");
    ctx.redirect(
        SearchLinks.ofDocument(document.id())
            + "?was="
            + fingerprint
            + "#"
            + SearchLinks.segment(anchor),
        HttpStatus.FOUND);
  }

  private static String written(String anchor) {
    return SHORT.matcher(anchor).matches() ? "p" + anchor : anchor;
  }

  private static String anchorOf(SourceDocument document, String anchor, String fingerprint) {
    List<String> bearers =
        document.text().paragraphs().stream()
            .filter(paragraph -> paragraph.fingerprint().equals(fingerprint))
            .map(Paragraph::anchor)
            .toList();
    return bearers.isEmpty() || bearers.contains(anchor) ? anchor : bearers.getFirst();
  }
}
