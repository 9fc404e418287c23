package org.lontar.cite;

import de.undercouch.citeproc.helper.json.JsonBuilder;
import de.undercouch.citeproc.helper.json.JsonObject;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.lontar.document.PartialDate;

/** A document in the words of schema.org, for search engines. */
public final class JsonLd {

  private JsonLd() {}

  /**
   * The JSON-LD of a document, fit to stand inside an element {@code script}: no character in it
   * can end that element or begin a comment. Thread-safe.
   */
  public static String of(Reference reference) {
    JsonBuilder json = new StringJsonBuilderFactory().createJsonBuilder();
    Reference.Publication published = reference.publication();
    PartialDate date = reference.date();
    json.add("@context", "https://schema.org");
    json.add("@type", reference.type().schemaOrg());
    json.add("@id", reference.addresses().permalink());
    json.add("url", reference.addresses().permalink());
    json.add("name", reference.title());
    json.add("headline", reference.title());
    add(json, "author", authors(reference));
    add(json, "datePublished", date == null ? null : date.toString());
    add(json, "inLanguage", published.language());
    add(json, "genre", published.genre());
    add(json, "publisher", thing("Organization", publisher(published)));
    add(json, "locationCreated", thing("Place", published.place()));
    add(json, "sameAs", reference.addresses().published());
    return json.build()
        .toString()
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  private static @Nullable String publisher(Reference.Publication published) {
    return published.publisher() == null ? published.container() : published.publisher();
  }

  private static Object @Nullable [] authors(Reference reference) {
    return reference.authors().isEmpty()
        ? null
        : reference.authors().stream()
            .map(a -> thing(a instanceof Author.Body ? "Organization" : "Person", a.name()))
            .toArray();
  }

  private static @Nullable JsonObject thing(String type, @Nullable String name) {
    return name == null ? null : json -> json.add("@type", type).add("name", name).build();
  }

  private static void add(JsonBuilder json, String name, @Nullable Object value) {
    if (value != null) {
      json.add(name, value);
    }
  }
}
