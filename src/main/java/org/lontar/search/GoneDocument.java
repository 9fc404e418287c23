package org.lontar.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;

/**
 * A document that was held once.
 *
 * @param id its id
 * @param title its last title
 * @param location where it lay
 * @param goneMillis when a run found it gone, milliseconds since 1970
 * @param added when the portal first held it, in whole seconds; null where nobody noted it
 */
public record GoneDocument(
    DocumentId id, String title, String location, long goneMillis, @Nullable Instant added) {

  /** A document of which nobody noted when it came. */
  public GoneDocument(DocumentId id, String title, String location, long goneMillis) {
    this(id, title, location, goneMillis, null);
  }
}
