package org.lontar.catalogue;

import org.lontar.document.DocumentMetadata;
import org.lontar.document.DocumentText;

/**
 * What the catalogue made of a text. Immutable.
 *
 * @param title for people: cleaned of site names and shouting, the file's name where none is
 *     printed; never empty
 * @param text the text with sectors and language of each paragraph
 * @param metadata what is known of the document
 */
public record Description(String title, DocumentText text, DocumentMetadata metadata) {}
