package org.lontar.web.feed;

import java.io.Writer;
import org.lontar.json.DocumentUrl;
import org.lontar.search.HeldDocument;

/** Writes sitemaps and their index (sitemaps.org, protocol 0.9). One thread. */
public final class SitemapXml {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final XmlText xml;
  private final String base;

  private SitemapXml(Writer out, String base, String root) {
    this.xml = new XmlText(out);
    this.base = base;
    xml.start(root, "xmlns", NAMESPACE);
  }

  /**
   * Begins a sitemap.
   *
   * @param out stays the caller's to close
   * @param base the address of the portal, without a slash at its end
   */
  public static SitemapXml sitemap(Writer out, String base) {
    return new SitemapXml(out, base, "urlset");
  }

  /** Begins an index of sitemaps. */
  public static SitemapXml index(Writer out, String base) {
    return new SitemapXml(out, base, "sitemapindex");
  }

  /** Adds a document with the time at which the portal first held it, where that is known. */
  public void add(HeldDocument document) {
    xml.start("url").text("loc", base + DocumentUrl.of(document.id()));
    if (document.added() != null) {
      xml.text("lastmod", document.added().toString());
    }
    xml.end();
  }

  /** Adds a sitemap to the index. */
  public void add(String path) {
    xml.start("sitemap").text("loc", base + path).end();
  }

  /** Ends it. */
  public void finish() {
    xml.finish();
  }
}
