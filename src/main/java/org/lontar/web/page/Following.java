package org.lontar.web.page;

import org.lontar.query.SearchRequest;
import org.lontar.query.SearchUrl;

/**
 * The ways to hear of new documents that a search finds. Immutable.
 *
 * @param name of the search, for a list of them
 * @param query its parameters as they are kept, without order and page; may be empty
 * @param atom the address of its feed
 * @param json the same in the form of JSON Feed
 */
public record Following(String name, String query, String atom, String json) {

  /** The ways to follow {@code request}. */
  static Following of(SearchRequest request, Names names) {
    SearchRequest followed = SearchLinks.followed(request).withSince(null);
    return new Following(
        SearchName.of(request, names),
        SearchUrl.queryString(followed, SearchLinks.USUAL),
        SearchLinks.ofFeed("atom", followed),
        SearchLinks.ofFeed("json", followed));
  }
}
