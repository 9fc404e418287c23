package org.lontar.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentId;
import org.lontar.document.Labels;
import org.lontar.search.FacetCounts;
import org.lontar.search.Highlight;
import org.lontar.search.Hit;
import org.lontar.search.Passage;
import org.lontar.search.SearchResponse;
import org.lontar.search.SearchStats;

/** The form of an answer to a search. Immutable, thread-safe. */
public final class SearchJson {

  private final Labels labels;

  /** A form that names facet values by {@code labels}. */
  public SearchJson(Labels labels) {
    this.labels = labels;
  }

  /** The answer as one line. */
  public String toJson(SearchResponse response) {
    return JsonText.object(json -> write(json, response));
  }

  private void write(JsonGenerator json, SearchResponse response) throws IOException {
    QueryJson.write(json, response.request().query(), response.report());
    json.writeNumberField("total", response.total().value());
    json.writeBooleanField("totalIsExact", response.total().isExact());
    json.writeNumberField("folded", response.folded());
    json.writeNumberField("page", response.request().window().page());
    json.writeNumberField("size", response.request().window().size());
    json.writeArrayFieldStart("hits");
    for (Hit hit : response.hits()) {
      writeHit(json, hit);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("facets");
    for (Dimension dimension : Dimension.values()) {
      writeFacet(json, dimension, response.facets());
    }
    json.writeEndObject();
    writeStats(json, response.stats());
  }

  private static void writeHit(JsonGenerator json, Hit hit) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", hit.id().value());
    json.writeStringField("url", DocumentUrl.of(hit.id()));
    json.writeStringField("title", hit.title());
    JsonText.text(json, "type", hit.type());
    JsonText.text(json, "date", hit.date());
    JsonText.number(json, "year", hit.year());
    JsonText.text(json, "chairmanship", hit.chairmanship());
    JsonText.texts(json, "sectors", hit.sectors());
    JsonText.text(json, "language", hit.language());
    JsonText.text(json, "source", hit.source());
    JsonText.time(json, "added", hit.added());
    json.writeNumberField("score", hit.score());
    json.writeArrayFieldStart("passages");
    for (Passage passage : hit.passages()) {
      writePassage(json, hit.id(), passage);
    }
    json.writeEndArray();
    TiesJson.writeCopies(json, hit.copies());
    json.writeEndObject();
  }

  static void writePassage(JsonGenerator json, DocumentId id, Passage passage) throws IOException {
    json.writeStartObject();
    JsonText.text(json, "paragraph", passage.paragraph());
    json.writeStringField("url", DocumentUrl.of(id, passage.anchor()));
    json.writeStringField("text", passage.text());
    json.writeArrayFieldStart("highlights");
    for (Highlight highlight : passage.highlights()) {
      json.writeArray(new int[] {highlight.start(), highlight.end()}, 0, 2);
    }
    json.writeEndArray();
    json.writeStringField("anchor", passage.anchor());
    JsonText.text(json, "language", passage.language());
    json.writeEndObject();
  }

  private void writeFacet(JsonGenerator json, Dimension dimension, List<FacetCounts> facets)
      throws IOException {
    json.writeArrayFieldStart(dimension.code());
    for (FacetCounts counts : facets) {
      if (counts.dimension() == dimension) {
        for (FacetCounts.LabelCount label : counts.labels()) {
          writeLabel(json, dimension, label);
        }
      }
    }
    json.writeEndArray();
  }

  private void writeLabel(JsonGenerator json, Dimension dimension, FacetCounts.LabelCount label)
      throws IOException {
    String value = label.value();
    json.writeStartObject();
    json.writeStringField("value", value);
    json.writeStringField(
        "label",
        value.equals(Dimension.NONE) ? "no " + dimension.code() : labels.label(dimension, value));
    json.writeNumberField("count", label.count());
    json.writeBooleanField("selected", label.selected());
    json.writeEndObject();
  }

  static void writeStats(JsonGenerator json, SearchStats stats) throws IOException {
    json.writeObjectFieldStart("stats");
    json.writeNumberField("tookMicros", stats.tookMicros());
    json.writeStringField("generation", stats.generation());
    json.writeNumberField("commit", stats.commit());
    json.writeEndObject();
  }
}
