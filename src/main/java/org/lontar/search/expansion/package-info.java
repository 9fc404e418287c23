/**
 * What a reader's words are looked for as, too: other names, other spellings, acronyms.
 *
 * <p>{@link org.lontar.search.expansion.SynonymFile} reads what librarians write, {@link
 * org.lontar.search.expansion.Respelling} knows the families of British and American spelling,
 * {@link org.lontar.search.expansion.AcronymFinder} finds short and long forms that stand side by
 * side in a text. {@link org.lontar.search.expansion.QueryExpander} puts them into the tree of a
 * query, where an engine meets them as {@link org.lontar.query.UserQuery.AnyOf}. Nothing here knows
 * an index: what is to be known of one comes through {@link
 * org.lontar.search.expansion.IndexWords}.
 */
@NullMarked
package org.lontar.search.expansion;

import org.jspecify.annotations.NullMarked;
