package org.lontar.document;

/**
 * A field of a file's own metadata. Immutable.
 *
 * @param name the name with its family: {@code html:og:site_name}, {@code jsonld:datePublished},
 *     {@code pdf:title}, {@code mail:date}, {@code office:creator}, {@code file:name}, {@code
 *     json:date}
 * @param value the value as it stands there, never empty
 */
public record EmbeddedField(String name, String value) {}
