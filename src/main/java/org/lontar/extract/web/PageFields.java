package org.lontar.extract.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lontar.extract.block.WhiteSpace;

/**
 * What a page says of itself in its head: title, meta, canonical address, JSON-LD. Immutable.
 *
 * @param fields names with their family, {@code html:} or {@code jsonld:}, in the order of the page
 */
record PageFields(List<Field> fields) {

  private static final int MAX_FIELDS = 200;
  private static final int MAX_VALUE_CHARS = 2000;
  private static final int MAX_TIMES = 3;

  /** A name and a value, never empty. */
  record Field(String name, String value) {}

  /** Copies the list. */
  PageFields {
    fields = List.copyOf(fields);
  }

  /** Reads the fields of a page. */
  static PageFields of(Document page) {
    List<Field> fields = new ArrayList<>();
    add(fields, "html:title", page.title());
    Element html = page.selectFirst("html");
    add(fields, "html:lang", html == null ? "" : html.attr("lang"));
    Element canonical = page.selectFirst("link[rel=canonical]");
    add(fields, "html:canonical", canonical == null ? "" : canonical.attr("href"));
    for (Element meta : page.select("meta[content]")) {
      add(fields, metaName(meta), meta.attr("content"));
    }
    page.select("time[datetime]").stream()
        .limit(MAX_TIMES)
        .forEach(time -> add(fields, "html:time", time.attr("datetime")));
    JsonLd.read(page).forEach((name, value) -> add(fields, "jsonld:" + name, value));
    return new PageFields(fields.subList(0, Math.min(MAX_FIELDS, fields.size())));
  }

  /** {@code html:og:title} for properties, {@code html:meta:author} for names. */
  private static String metaName(Element meta) {
    String property = meta.attr("property");
    if (property.isEmpty() && !meta.attr("itemprop").isEmpty()) {
      property = "itemprop:" + meta.attr("itemprop");
    }
    String name = property.isEmpty() ? meta.attr("name") : property;
    if (name.isEmpty()) {
      return "";
    }
    boolean colon = name.indexOf(':') > 0;
    return "html:" + (colon ? "" : "meta:") + name.strip().toLowerCase(Locale.ROOT);
  }

  private static void add(List<Field> fields, String name, String raw) {
    String value = WhiteSpace.fold(raw);
    boolean useful = !name.isEmpty() && name.length() < 100 && !value.isEmpty();
    if (useful && value.length() <= MAX_VALUE_CHARS) {
      fields.add(new Field(name, value));
    }
  }

  /** Adds them to Tika's metadata. */
  void addTo(Metadata metadata) {
    fields.forEach(field -> metadata.add(field.name(), field.value()));
  }

  /** The first value of a field, or null. */
  @Nullable String first(String name) {
    return fields.stream()
        .filter(f -> f.name().equals(name))
        .map(Field::value)
        .findFirst()
        .orElse(null);
  }
}
