package org.lontar.web;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds JSON against the schemas of an OpenAPI description, both ways: nothing missing, nothing
 * more.
 */
final class Shape {
  private final JsonNode description;

  Shape(JsonNode description) {
    this.description = description;
  }

  /** Fails where {@code value} is not what {@code schema} says. */
  void check(JsonNode schema, JsonNode value, String place) {
    if (schema.has("$ref")) {
      check(description.at(schema.path("$ref").asText().substring(1)), value, place);
    } else if (schema.has("oneOf")) {
      oneOf(schema, value, place);
    } else {
      ofType(schema, value, place);
    }
  }

  private void oneOf(JsonNode schema, JsonNode value, String place) {
    for (JsonNode option : schema.path("oneOf")) {
      if (option.path("type").asText().equals("null") == value.isNull()) {
        check(option, value, place);
        return;
      }
    }
    fail(place + " is none of what is described: " + value);
  }

  private void ofType(JsonNode schema, JsonNode value, String place) {
    List<String> types = new ArrayList<>();
    if (schema.path("type").isArray()) {
      schema.path("type").forEach(type -> types.add(type.asText()));
    } else {
      types.add(schema.path("type").asText());
    }
    assertTrue(types.contains(typeOf(value, types)), place + " is no " + types + ": " + value);
    if (value.isObject()) {
      object(schema, value, place);
    }
    for (int i = 0; schema.has("items") && i < value.size(); i++) {
      check(schema.path("items"), value.get(i), place + "[" + i + "]");
    }
  }

  private void object(JsonNode schema, JsonNode value, String place) {
    JsonNode properties = schema.path("properties");
    value
        .fieldNames()
        .forEachRemaining(
            name -> assertTrue(properties.has(name), place + " has " + name + ", not described"));
    for (JsonNode required : schema.path("required")) {
      String name = required.asText();
      assertTrue(value.has(name), place + " lacks " + name);
      check(properties.path(name), value.path(name), place + "." + name);
    }
  }

  private static String typeOf(JsonNode value, List<String> types) {
    return switch (value.getNodeType()) {
      case STRING -> "string";
      case BOOLEAN -> "boolean";
      case NULL -> "null";
      case ARRAY -> "array";
      case OBJECT -> "object";
      case NUMBER -> types.contains("number") || !value.isIntegralNumber() ? "number" : "integer";
      case BINARY, MISSING, POJO -> "nothing of JSON";
    };
  }
}
