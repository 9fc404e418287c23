package org.lontar.extract.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An article as the interface of a publishing system answers it: a JSON object with a title and the
 * article's HTML as values, such as WordPress's {@code {"title": {"rendered": "…"}, "content":
 * {"rendered": "<p>…"}}}. Immutable.
 *
 * @param thing the object
 * @param title what it calls the article
 * @param content the article's HTML
 */
record JsonArticle(Map<?, ?> thing, String title, String content) {
  /** Characters that a text without markup needs to be an article's. */
  private static final int SHORTEST_TEXT = 200;

  private static final int LONGEST_JSON = 10_000_000;

  private static final List<String> TITLES = List.of("title", "headline", "name");
  private static final List<String> CONTENTS =
      List.of("content", "content_html", "contentHtml", "articleBody", "bodyHtml", "body", "html");

  /** In which of its values the object may hold the article; seen in answers of one item. */
  private static final List<String> WRAPPERS = List.of("data", "post", "page", "article", "item");

  /** The names of values that a page would tell in its head, and how it would. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "date", "article:published_time",
          "datePublished", "article:published_time",
          "date_published", "article:published_time",
          "modified", "article:modified_time",
          "dateModified", "article:modified_time",
          "site_name", "og:site_name");

  private static final List<String> ADDRESSES = List.of("link", "url", "canonical");

  /** Whether the text can be JSON at all. */
  private static boolean mayBe(String text) {
    String head = text.substring(0, Math.min(text.length(), 1000)).strip();
    return head.startsWith("{") || head.startsWith("[");
  }

  /** The article that the JSON holds, if it holds one and no more. */
  static Optional<JsonArticle> of(String json) {
    if (json.length() > LONGEST_JSON || !mayBe(json)) {
      return Optional.empty();
    }
    Object value = LooseJson.read(json);
    if (value instanceof List<?> list && list.size() == 1) {
      value = list.getFirst();
    }
    return value instanceof Map<?, ?> thing ? ofThing(thing) : Optional.empty();
  }

  private static Optional<JsonArticle> ofThing(Map<?, ?> thing) {
    String title = first(thing, TITLES);
    String content = unescaped(first(thing, CONTENTS));
    boolean marked = content.contains("</p>") || content.contains("<br");
    if (!title.isBlank() && (marked || content.length() >= SHORTEST_TEXT)) {
      return Optional.of(new JsonArticle(thing, title, content));
    }
    for (String name : WRAPPERS) {
      if (thing.get(name) instanceof Map<?, ?> inner
          && inner.containsKey("title")
          && !first(inner, CONTENTS).isEmpty()) {
        return Optional.of(
            new JsonArticle(inner, first(inner, TITLES), unescaped(first(inner, CONTENTS))));
      }
    }
    return Optional.empty();
  }

  private static String first(Map<?, ?> thing, List<String> names) {
    for (String name : names) {
      String text = text(thing.get(name));
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Map<?, ?> rendered) {
      Object text = rendered.get("rendered");
      return text instanceof String string ? string : "";
    }
    return value instanceof String string ? string : "";
  }

  /** Some interfaces escape the HTML once more. */
  private static String unescaped(String html) {
    boolean escaped = !html.contains("</") && html.contains("&lt;/");
    return escaped ? Parser.unescapeEntities(html, false) : html;
  }

  /** The page that the publishing system would make of it. */
  String page() {
    Document page = Document.createShell("");
    page.title(Parser.unescapeEntities(title, false));
    FIELDS.forEach((name, property) -> meta(page, property, text(thing.get(name))));
    String address = first(thing, ADDRESSES);
    if (!address.isBlank()) {
      page.head().appendElement("link").attr("rel", "canonical").attr("href", address);
    }
    page.body().appendElement("h1").html(title);
    Element article = page.body().appendElement("article");
    boolean marked = content.contains("</") || content.contains("<br");
    article.html(marked ? content : content.replace("<", "&lt;").replace("\n", "<br><br>"));
    return page.outerHtml();
  }

  private static void meta(Document page, String property, String value) {
    if (!value.isBlank()) {
      page.head().appendElement("meta").attr("property", property).attr("content", value);
    }
  }
}
