package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** A feed in the form of JSON Feed 1.1 (jsonfeed.org/version/1.1). */
public final class FeedJson {

  private FeedJson() {}

  /** The feed as one line. */
  public static String toJson(Feed feed) {
    return JsonText.object(json -> write(json, feed));
  }

  private static void write(JsonGenerator json, Feed feed) throws IOException {
    json.writeStringField("version", "https://jsonfeed.org/version/1.1");
    json.writeStringField("title", feed.title());
    json.writeStringField("home_page_url", feed.base() + feed.page());
    json.writeStringField("feed_url", feed.base() + feed.self());
    json.writeStringField("description", feed.description());
    json.writeStringField("icon", feed.base() + "/public/icon.svg");
    json.writeStringField("language", feed.language());
    writeAuthor(json, "Lontar");
    json.writeArrayFieldStart("items");
    for (Feed.Entry entry : feed.entries()) {
      writeEntry(json, feed, entry);
    }
    json.writeEndArray();
  }

  private static void writeEntry(JsonGenerator json, Feed feed, Feed.Entry entry)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entry.id());
    json.writeStringField("url", feed.base() + entry.path());
    json.writeStringField("title", entry.title());
    json.writeStringField("content_html", entry.html());
    if (!entry.summary().isEmpty()) {
      json.writeStringField("summary", entry.summary());
    }
    json.writeStringField("date_published", entry.added().toString());
    json.writeStringField("date_modified", entry.added().toString());
    if (entry.source() != null) {
      writeAuthor(json, entry.source());
    }
    JsonText.texts(
        json, "tags", entry.categories().stream().map(Feed.Category::name).distinct().toList());
    if (entry.language() != null) {
      json.writeStringField("language", entry.language());
    }
    json.writeObjectFieldStart("_lontar");
    json.writeStringField(
        "about", "Values as in the API; date is that of the document, not of its arrival.");
    JsonText.text(json, "date", entry.date());
    writeCodes(json, entry.categories());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeCodes(JsonGenerator json, List<Feed.Category> categories)
      throws IOException {
    for (String dimension : categories.stream().map(Feed.Category::dimension).distinct().toList()) {
      List<String> codes =
          categories.stream()
              .filter(category -> category.dimension().equals(dimension))
              .map(Feed.Category::code)
              .toList();
      JsonText.texts(json, dimension, codes);
    }
  }

  private static void writeAuthor(JsonGenerator json, String name) throws IOException {
    json.writeArrayFieldStart("authors");
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeEndObject();
    json.writeEndArray();
  }
}
