/**
 * What machines follow: feeds of searches, sitemaps, and the description of the portal's search, as
 * XML.
 *
 * <p>Front doors: {@link org.lontar.web.feed.Feeds} makes a feed of an answer, {@link
 * org.lontar.web.feed.AtomXml}, {@link org.lontar.web.feed.SitemapXml} and {@link
 * org.lontar.web.feed.OpenSearchXml} write. Nothing here knows a request or a response of HTTP.
 */
@NullMarked
package org.lontar.web.feed;

import org.jspecify.annotations.NullMarked;
