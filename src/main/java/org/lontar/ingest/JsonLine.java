package org.lontar.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.EmbeddedField;

/**
 * A line of a {@code .jsonl} file that was understood. Immutable.
 *
 * @param id its id, not yet checked
 * @param title its title; null where it has none
 * @param text its text, empty where it has none
 * @param fields its other fields, {@code json:date} and so on
 */
record JsonLine(String id, @Nullable String title, String text, List<EmbeddedField> fields) {
  JsonLine {
    fields = List.copyOf(fields);
  }
}
