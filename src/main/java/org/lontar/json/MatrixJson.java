package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.lontar.document.Dimension;
import org.lontar.document.Labels;
import org.lontar.query.SearchRequest;
import org.lontar.search.CrossCounts;

/** The form of two dimensions counted across each other. Immutable, thread-safe. */
public final class MatrixJson {

  private final Labels labels;

  /** A form that names values by {@code labels}. */
  public MatrixJson(Labels labels) {
    this.labels = labels;
  }

  /** The counts as one line. */
  public String toJson(SearchRequest request, CrossCounts counts) {
    return JsonText.object(json -> write(json, request, counts));
  }

  private void write(JsonGenerator json, SearchRequest request, CrossCounts counts)
      throws IOException {
    json.writeObjectFieldStart("query");
    json.writeStringField("text", request.query().text());
    json.writeStringField("understood", request.query().tree().toString());
    json.writeEndObject();
    json.writeStringField("rowDimension", counts.rowDimension().code());
    json.writeStringField("columnDimension", counts.columnDimension().code());
    json.writeNumberField("total", counts.total().value());
    json.writeBooleanField("totalIsExact", counts.total().isExact());
    json.writeArrayFieldStart("columns");
    for (CrossCounts.Column column : counts.columns()) {
      json.writeStartObject();
      writeHead(json, counts.columnDimension(), column.value(), column.total());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    for (CrossCounts.Row row : counts.rows()) {
      json.writeStartObject();
      writeHead(json, counts.rowDimension(), row.value(), row.total());
      long[] cells = row.counts().stream().mapToLong(Long::longValue).toArray();
      json.writeFieldName("counts");
      json.writeArray(cells, 0, cells.length);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("omittedValues", counts.omittedValues());
    SearchJson.writeStats(json, counts.stats());
  }

  private void writeHead(JsonGenerator json, Dimension dimension, String value, long total)
      throws IOException {
    boolean isNone = value.equals(Dimension.NONE);
    json.writeStringField("value", value);
    json.writeStringField(
        "label", isNone ? "no " + dimension.code() : labels.label(dimension, value));
    json.writeNumberField("total", total);
  }
}
