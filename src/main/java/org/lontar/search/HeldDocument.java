package org.lontar.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;

/**
 * A document that the portal holds.
 *
 * @param id its id
 * @param added when the portal first held it, in whole seconds; null where nobody noted it
 */
public record HeldDocument(DocumentId id, @Nullable Instant added) {}
