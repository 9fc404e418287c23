/**
 * What the reader typed: parser, query tree, request, facet selection, page window.
 *
 * <p>{@link org.lontar.query.UserQuery} is the tree that every engine translates. Parsing never
 * fails on what people type: what can't be read as syntax is read as words, and a {@link
 * org.lontar.query.QueryNote} says so.
 *
 * <p>This room parses without an index, a file or a network, and knows no engine.
 */
@NullMarked
package org.lontar.query;

import org.jspecify.annotations.NullMarked;
