package org.lontar.web.feed;

import java.io.StringWriter;

/** The description of the portal's search for browsers (OpenSearch 1.1). */
public final class OpenSearchXml {
  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

  private OpenSearchXml() {}

  /**
   * The description as a document.
   *
   * @param base the address of the portal, without a slash at its end
   * @param description what is searched, a sentence
   */
  public static String of(String base, String description) {
    StringWriter out = new StringWriter();
    XmlText xml = new XmlText(out);
    xml.start("OpenSearchDescription", "xmlns", NAMESPACE);
    xml.text("ShortName", "Lontar");
    xml.text("Description", description);
    xml.text("InputEncoding", "UTF-8");
    xml.text("OutputEncoding", "UTF-8");
    xml.text("Image", base + "/public/icon.svg", "type", "image/svg+xml");
    url(xml, "text/html", "results", base + "/search?q={searchTerms}");
    url(xml, "application/atom+xml", "results", base + "/feed/atom?q={searchTerms}");
    url(
        xml,
        "application/x-suggestions+json",
        "suggestions",
        base + "/opensearch/suggest?q={searchTerms}");
    url(xml, "application/opensearchdescription+xml", "self", base + "/opensearch.xml");
    xml.finish();
    return out.toString();
  }

  private static void url(XmlText xml, String mediaType, String rel, String template) {
    xml.empty("Url", "type", mediaType, "rel", rel, "method", "get", "template", template);
  }
}
