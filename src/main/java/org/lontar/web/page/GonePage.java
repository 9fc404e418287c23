package org.lontar.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import org.lontar.search.GoneDocument;

/**
 * Stands where a document was that the collection no longer has. Immutable.
 *
 * @param frame around it
 * @param title its last title
 * @param goneOn the day on which it was found gone
 * @param searchHref a search for its title
 */
public record GonePage(Frame frame, String title, String goneOn, String searchHref) {

  /** The page for {@code gone}. */
  public static GonePage of(GoneDocument gone, Names names) {
    return new GonePage(
        new Frame(names.text("site.gone.title"), "", null, null),
        gone.title(),
        names.day(Instant.ofEpochMilli(gone.goneMillis()).atZone(ZoneOffset.UTC).toLocalDate()),
        "/search?q=" + SearchLinks.encode(gone.title()));
  }
}
