package org.lontar.search;

import org.lontar.document.DocumentId;

/**
 * The name of a document for a list.
 *
 * @param id its id
 * @param title for people
 * @param location where it lies
 */
public record DocumentLink(DocumentId id, String title, String location) {}
