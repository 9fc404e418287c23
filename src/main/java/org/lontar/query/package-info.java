/**
 * What the reader typed: parser, query tree, request, facet selection, page window.
 *
 * <p>{@link org.lontar.query.UserQuery} is the tree that every engine translates. Parsing never
 * fails on what people type: what can't be read as syntax is read as words, and a {@link
 * org.lontar.query.QueryNote} says so. {@link org.lontar.query.RequestReader} reads a whole
 * request, and refuses what it does not know; {@link org.lontar.query.SyntaxTable} is the table of
 * the language for its page, its documentation and its tests.
 *
 * <p>This room parses without an index, a file or a network, and knows no engine.
 */
@NullMarked
package org.lontar.query;

import org.jspecify.annotations.NullMarked;
