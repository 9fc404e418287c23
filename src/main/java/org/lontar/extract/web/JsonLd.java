package org.lontar.extract.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lontar.extract.block.WhiteSpace;

/** The flat properties of the article that a page's JSON-LD describes. */
final class JsonLd {

  private static final int MAX_SCRIPT_CHARS = 500_000;
  private static final int MAX_SCRIPTS = 20;
  private static final int MAX_NODES = 2000;
  private static final int MAX_VALUE_CHARS = 1000;

  private static final List<String> PLAIN =
      List.of(
          "@type",
          "headline",
          "name",
          "description",
          "datePublished",
          "dateModified",
          "dateCreated",
          "startDate",
          "endDate",
          "inLanguage",
          "articleSection",
          "url");

  private static final List<String> NAMED =
      List.of("author", "creator", "publisher", "sourceOrganization", "location");

  private JsonLd() {}

  /**
   * Property and value of the first article in the page; of the first thing with a date or a
   * headline where none calls itself an article; empty where there is nothing of the kind.
   */
  static Map<String, String> read(Document page) {
    List<Map<?, ?>> things = things(page);
    return things.stream()
        .filter(JsonLd::isArticle)
        .findFirst()
        .or(() -> things.stream().filter(t -> t.containsKey("headline")).findFirst())
        .or(() -> things.stream().filter(t -> t.containsKey("datePublished")).findFirst())
        .map(JsonLd::flat)
        .orElse(Map.of());
  }

  /** The text of the first article that tells it, or nothing. */
  static String articleBody(Document page) {
    return things(page).stream()
        .filter(JsonLd::isArticle)
        .map(article -> article.get("articleBody"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst()
        .orElse("");
  }

  private static List<Map<?, ?>> things(Document page) {
    List<Map<?, ?>> things = new ArrayList<>();
    for (Element script :
        page.select("script[type*=ld+json]").stream().limit(MAX_SCRIPTS).toList()) {
      String json = script.data();
      if (json.length() <= MAX_SCRIPT_CHARS) {
        collect(LooseJson.read(json.substring(Math.max(0, start(json)))), things);
      }
    }
    return things;
  }

  /** Behind comments and CDATA marks. */
  private static int start(String json) {
    int object = json.indexOf('{');
    int array = json.indexOf('[');
    boolean cdata = json.contains("<![CDATA[");
    return array < 0 || cdata || (object >= 0 && object < array) ? object : array;
  }

  private static void collect(Object value, List<Map<?, ?>> things) {
    if (things.size() >= MAX_NODES) {
      return;
    }
    if (value instanceof Map<?, ?> thing) {
      things.add(thing);
      thing.values().forEach(member -> collect(member, things));
    } else if (value instanceof List<?> list) {
      list.forEach(element -> collect(element, things));
    }
  }

  private static boolean isArticle(Map<?, ?> thing) {
    Object type = thing.get("@type");
    String types = type == null ? "" : type.toString();
    return types.contains("Article")
        || types.contains("BlogPosting")
        || types.contains("Report")
        || types.contains("PressRelease");
  }

  private static Map<String, String> flat(Map<?, ?> thing) {
    Map<String, String> properties = new LinkedHashMap<>();
    PLAIN.forEach(name -> put(properties, name, text(thing.get(name))));
    NAMED.forEach(name -> put(properties, name, name(thing.get(name))));
    return properties;
  }

  private static void put(Map<String, String> properties, String name, Optional<String> value) {
    value
        .map(WhiteSpace::fold)
        .filter(v -> !v.isEmpty() && !v.equals("null") && v.length() <= MAX_VALUE_CHARS)
        .ifPresent(v -> properties.put(name, v));
  }

  private static Optional<String> text(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.isEmpty() ? Optional.empty() : text(list.getFirst());
    }
    return value instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** The name of a person or organization, or of several. */
  private static Optional<String> name(@Nullable Object value) {
    if (value instanceof Map<?, ?> thing) {
      return text(thing.get("name"));
    }
    if (value instanceof List<?> list) {
      List<String> names = list.stream().flatMap(e -> name(e).stream()).distinct().toList();
      return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
    return text(value);
  }
}
