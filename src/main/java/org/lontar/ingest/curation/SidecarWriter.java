package org.lontar.ingest.curation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes sidecars as {@link SidecarReader} reads them. */
public final class SidecarWriter {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .build();

  private SidecarWriter() {}

  /**
   * The text of a sidecar.
   *
   * @param former the text that it takes the place of, whose first comment is kept; empty for none
   * @return empty where nothing is said
   */
  public static String text(CurationFile said, String former) {
    Map<String, Object> fields = fields(said.own());
    Map<String, Object> entries = new LinkedHashMap<>();
    said.entries().forEach((inside, of) -> entries.put(inside, fields(of)));
    entries.values().removeIf(of -> of instanceof Map<?, ?> map && map.isEmpty());
    if (!entries.isEmpty()) {
      fields.put("entries", entries);
    }
    if (fields.isEmpty()) {
      return "";
    }
    try {
      return comment(former) + YAML.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts and lists can always be written", e);
    }
  }

  private static String comment(String former) {
    return former
        .lines()
        .takeWhile(line -> line.startsWith("#") || line.isBlank())
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static Map<String, Object> fields(Curation said) {
    Map<String, Object> fields = new LinkedHashMap<>();
    said.values().forEach((field, of) -> fields.put(field.code(), value(field, of.values())));
    return fields;
  }

  private static @Nullable Object value(CuratedField field, List<String> values) {
    if (values.isEmpty()) {
      return null;
    }
    return field.isList() ? values : values.getFirst();
  }
}
