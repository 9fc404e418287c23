package org.lontar.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes one JSON value on one line. */
final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Writes into a generator. */
  @FunctionalInterface
  interface Content {
    void writeTo(JsonGenerator json) throws IOException;
  }

  private JsonText() {}

  /** The object whose fields {@code content} writes. */
  static String object(Content content) {
    return value(
        json -> {
          json.writeStartObject();
          content.writeTo(json);
          json.writeEndObject();
        });
  }

  /** The array whose elements {@code content} writes. */
  static String array(Content content) {
    return value(
        json -> {
          json.writeStartArray();
          content.writeTo(json);
          json.writeEndArray();
        });
  }

  private static String value(Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      content.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a string can't fail to be written", e);
    }
    return text.toString();
  }

  /** A field with a text or null. */
  static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
    json.writeFieldName(name);
    json.writeString(value);
  }

  /** A field with a number or null. */
  static void number(JsonGenerator json, String name, @Nullable Integer value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }

  /** A field with a time in the form of ISO 8601, UTC, or null. */
  static void time(JsonGenerator json, String name, @Nullable Instant value) throws IOException {
    text(json, name, value == null ? null : value.toString());
  }

  /** A field with the word of the contract for a constant, for example {@code table-row}. */
  static void code(JsonGenerator json, String name, Enum<?> value) throws IOException {
    json.writeStringField(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** A field with a list of texts. */
  static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
