package org.lontar.catalogue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A page with hand-made labels.
 *
 * @param file the page's file name
 * @param labels the label of each field; empty where the text supports none
 */
record LabelledPage(String file, Map<String, String> labels) {

  /** The rows of {@code labels.csv} in {@code folder}. */
  static List<LabelledPage> all(Path folder) throws IOException {
    ObjectReader reader =
        new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());
    try (MappingIterator<Map<String, String>> rows =
        reader.readValues(folder.resolve("labels.csv").toFile())) {
      return rows.readAll().stream()
          .map(row -> new LabelledPage(row.getOrDefault("file", ""), row))
          .toList();
    }
  }

  String label(String field) {
    return labels.getOrDefault(field, "");
  }

  Set<String> sectors() {
    String sectors = label("sectors");
    return sectors.isEmpty() ? Set.of() : new TreeSet<>(List.of(sectors.split(";", -1)));
  }
}
