package org.lontar.ingest.curation;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of YAML with its place, every scalar as it was typed. Aliases are refused and tags mean
 * nothing, so that a file is never larger in memory than on the disk. Immutable.
 */
sealed interface YamlNode {

  /** From 1. */
  int line();

  /** From 1, in characters. */
  int column();

  /**
   * A scalar.
   *
   * @param text as typed; null for {@code null}, {@code ~} and nothing
   */
  record Scalar(@Nullable String text, int line, int column) implements YamlNode {}

  /** A list. */
  record Sequence(List<YamlNode> members, int line, int column) implements YamlNode {}

  /** A mapping, its members in the order of the file, keys that occur twice among them. */
  record Mapping(List<Member> members, int line, int column) implements YamlNode {}

  /** A key and its value. */
  record Member(String key, int line, int column, YamlNode value) {}

  /** The file is not what it should be; the message is a clause. */
  final class BadYamlException extends IOException {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final int column;

    BadYamlException(String message, @Nullable JsonLocation at) {
      super(message);
      this.line = at == null ? 0 : at.getLineNr();
      this.column = at == null ? 0 : at.getColumnNr();
    }

    int line() {
      return line;
    }

    int column() {
      return column;
    }
  }

  /** Deeper than any sidecar: entries, a field, a list, a value with its role. */
  int MAX_DEPTH = 8;

  /**
   * Reads a text.
   *
   * @return null where it is empty
   * @throws BadYamlException where it can't be used
   */
  static @Nullable YamlNode read(String text) throws IOException {
    try (YAMLParser yaml = new YAMLFactory().createParser(text)) {
      JsonToken first = yaml.nextToken();
      if (first == null) {
        return null;
      }
      YamlNode node = node(yaml, 0);
      if (yaml.nextToken() != null) {
        throw new BadYamlException("A second document begins here; keep one.", at(yaml));
      }
      return node;
    }
  }

  private static YamlNode node(YAMLParser yaml, int depth) throws IOException {
    JsonLocation at = at(yaml);
    if (depth > MAX_DEPTH) {
      throw new BadYamlException("It is nested too deep.", at);
    }
    if (yaml.isCurrentAlias()) {
      throw new BadYamlException("Aliases (*name) are not read; write the value again.", at);
    }
    return switch (yaml.currentToken()) {
      case START_OBJECT -> new Mapping(members(yaml, depth), at.getLineNr(), at.getColumnNr());
      case START_ARRAY -> new Sequence(list(yaml, depth), at.getLineNr(), at.getColumnNr());
      case VALUE_NULL -> new Scalar(null, at.getLineNr(), at.getColumnNr());
      default -> new Scalar(yaml.getText(), at.getLineNr(), at.getColumnNr());
    };
  }

  private static List<Member> members(YAMLParser yaml, int depth) throws IOException {
    List<Member> members = new ArrayList<>();
    while (yaml.nextToken() == JsonToken.FIELD_NAME) {
      JsonLocation at = at(yaml);
      String key = yaml.currentName();
      yaml.nextToken();
      members.add(new Member(key, at.getLineNr(), at.getColumnNr(), node(yaml, depth + 1)));
    }
    return List.copyOf(members);
  }

  private static List<YamlNode> list(YAMLParser yaml, int depth) throws IOException {
    List<YamlNode> members = new ArrayList<>();
    while (yaml.nextToken() != JsonToken.END_ARRAY) {
      members.add(node(yaml, depth + 1));
    }
    return List.copyOf(members);
  }

  private static JsonLocation at(JsonParser yaml) {
    return yaml.currentTokenLocation();
  }
}
