package org.lontar.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lontar.document.DocumentId;
import org.lontar.document.DocumentText;
import org.lontar.document.EmbeddedField;
import org.lontar.extract.TextAssembler;

/** Reads a line of JSON into the text of a document. Thread-safe. */
final class JsonLineParser {

  /** What a line says of itself, beyond this contract, is kept as evidence in these bounds. */
  private static final int MAX_FIELD_CHARS = 10_000;

  private static final int MAX_FIELDS = 100;
  private static final String MEDIA_TYPE = "application/json";
  private static final Set<String> OWN = Set.of("id", "title", "text");

  private final JsonMapper json;
  private final TextAssembler assembler = new TextAssembler();

  JsonLineParser(int maxLineBytes) {
    json = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    json.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(maxLineBytes).build());
  }

  /** The line is not a document; the message says why. */
  static final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    BadLineException(String message) {
      super(message);
    }
  }

  /** Reads a line, without its end. */
  JsonLine parse(byte[] line) throws BadLineException {
    JsonNode node = read(decode(line));
    if (!node.isObject()) {
      throw new BadLineException("is not a JSON object");
    }
    JsonNode id = node.path("id");
    if (!id.isTextual() && !id.isIntegralNumber()) {
      throw new BadLineException("has no \"id\"");
    }
    if (!DocumentId.isValid(id.asText())) {
      throw new BadLineException(
          "has the id \"%s\", which can't stand in an address: 1 to 200 letters, digits or . _ - ~ : @ +"
              .formatted(shortened(id.asText())));
    }
    return new JsonLine(id.asText(), text(node, "title"), body(node.path("text")), fields(node));
  }

  /** The text of a line: one paragraph for each of its own, numbers recognized. */
  DocumentText text(JsonLine line) {
    StringBuilder html = new StringBuilder("<html><body>");
    String separator = line.text().contains("\n\n") ? "\n{2,}" : "\n";
    for (String paragraph : line.text().split(separator, -1)) {
      html.append("<p>").append(escaped(paragraph)).append("</p>");
    }
    html.append("</body></html>");
    DocumentText read = assembler.assemble(MEDIA_TYPE, html.toString(), line.fields(), List.of());
    return new DocumentText(
        MEDIA_TYPE,
        line.title() == null ? read.titleRaw() : line.title(),
        read.paragraphs(),
        read.furniture(),
        line.fields(),
        read.warnings());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String decode(byte[] line) throws BadLineException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      throw new BadLineException("is not UTF-8");
    }
  }

  private JsonNode read(String line) throws BadLineException {
    try {
      return json.readTree(line);
    } catch (JsonProcessingException e) {
      throw new BadLineException("is not JSON: " + firstLine(e.getOriginalMessage()));
    }
  }

  private static String firstLine(String message) {
    return shortened(message.lines().findFirst().orElse(""));
  }

  private static String shortened(String text) {
    return text.length() <= 120 ? text : text.substring(0, 120) + "…";
  }

  private static @Nullable String text(JsonNode node, String name) {
    String value = node.path(name).asText("").strip().replaceAll("\\s+", " ");
    return value.isEmpty() ? null : value;
  }

  private static String body(JsonNode text) throws BadLineException {
    if (text.isMissingNode() || text.isNull()) {
      return "";
    }
    if (!text.isTextual()) {
      throw new BadLineException("has a \"text\" that is not a string");
    }
    return text.textValue().replace("\r\n", "\n").replace('\r', '\n');
  }

  private static List<EmbeddedField> fields(JsonNode node) {
    List<EmbeddedField> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (!OWN.contains(property.getKey())) {
        add(fields, "json:" + shortened(property.getKey()), property.getValue());
      }
    }
    return fields;
  }

  private static void add(List<EmbeddedField> fields, String name, JsonNode value) {
    if (value.isArray()) {
      value.forEach(one -> add(fields, name, one));
      return;
    }
    String text = value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    if (!text.isEmpty() && text.length() <= MAX_FIELD_CHARS && fields.size() < MAX_FIELDS) {
      fields.add(new EmbeddedField(name, text));
    }
  }
}
