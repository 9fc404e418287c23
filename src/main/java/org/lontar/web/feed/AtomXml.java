package org.lontar.web.feed;

import java.io.StringWriter;
import org.lontar.json.Feed;

/** A feed in the Atom syndication format (RFC 4287). */
public final class AtomXml {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private AtomXml() {}

  /** The feed as a document. */
  public static String toXml(Feed feed) {
    StringWriter out = new StringWriter(32_768);
    XmlText xml = new XmlText(out);
    xml.start("feed", "xmlns", ATOM, "xmlns:dc", DUBLIN_CORE, "xml:lang", feed.language());
    xml.text("id", FeedTags.of(feed.base(), feed.self()));
    xml.text("title", feed.title());
    xml.text("subtitle", feed.description());
    xml.text("updated", feed.updated().toString());
    xml.empty(
        "link", "rel", "self", "type", "application/atom+xml", "href", feed.base() + feed.self());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.base() + feed.page());
    xml.text("icon", feed.base() + "/public/icon.svg");
    xml.start("author").text("name", "Lontar").end();
    xml.text("generator", "Lontar", "uri", feed.base() + "/");
    feed.entries().forEach(entry -> write(xml, feed, entry));
    xml.finish();
    return out.toString();
  }

  private static void write(XmlText xml, Feed feed, Feed.Entry entry) {
    xml.start("entry");
    xml.text("id", entry.id());
    String language = entry.language();
    if (language == null) {
      xml.text("title", entry.title());
    } else {
      xml.text("title", entry.title(), "xml:lang", language);
    }
    xml.text("updated", entry.added().toString());
    xml.text("published", entry.added().toString());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.base() + entry.path());
    if (entry.source() != null) {
      xml.start("author").text("name", entry.source()).end();
    }
    if (entry.date() != null) {
      xml.text("dc:date", entry.date());
    }
    for (Feed.Category category : entry.categories()) {
      xml.empty(
          "category",
          "term",
          category.code(),
          "scheme",
          feed.base() + "/#" + category.dimension(),
          "label",
          category.name());
    }
    xml.text("summary", entry.html(), "type", "html");
    xml.end();
  }
}
