package org.lontar.search;

import org.lontar.document.DocumentId;

/**
 * A document that was held once.
 *
 * @param id its id
 * @param title its last title
 * @param location where it lay
 * @param goneMillis when a run found it gone, milliseconds since 1970
 */
public record GoneDocument(DocumentId id, String title, String location, long goneMillis) {}
