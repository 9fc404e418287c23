package org.lontar.json;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lontar.document.CatalogueRecord;
import org.lontar.document.Described;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Labels;
import org.lontar.document.SeriesMeeting;

/**
 * Writes documents as a table for people, a row each: values by their names, several of them with
 * {@code |} between. One thread.
 */
public final class RecordCsv implements AutoCloseable {
  private static final List<String> HEAD =
      List.of(
          "id",
          "title",
          "type",
          "form",
          "date",
          "year",
          "chairmanship",
          "sectors",
          "series",
          "bodies",
          "partners",
          "language",
          "place",
          "source",
          "author",
          "url",
          "paragraph",
          "permalink");

  private final CsvSheet table;
  private final Labels labels;

  /** Writes the first row; {@code out} stays open. */
  public RecordCsv(Writer out, Labels labels) throws IOException {
    this.table = new CsvSheet(out);
    this.labels = labels;
    table.row(HEAD);
  }

  /**
   * Writes a document.
   *
   * @param paragraph the anchor of the paragraph that is meant; null for the whole document
   * @param permalink its permanent address
   */
  public void write(CatalogueRecord document, @Nullable String paragraph, String permalink)
      throws IOException {
    DocumentMetadata metadata = document.metadata();
    List<String> cells = new ArrayList<>();
    cells.add(document.id().value());
    cells.add(document.title());
    cells.add(names(Dimension.TYPE, metadata));
    cells.add(metadata.type() == null ? "" : given(metadata.type().value().form()));
    cells.add(value(metadata.date()));
    cells.add(value(metadata.year()));
    cells.add(names(Dimension.CHAIRMANSHIP, metadata));
    cells.add(names(Dimension.SECTOR, metadata));
    cells.add(meetings(metadata));
    cells.add(names(Dimension.BODY, metadata));
    cells.add(names(Dimension.PARTNER, metadata));
    cells.add(names(Dimension.LANGUAGE, metadata));
    cells.add(value(metadata.place()));
    cells.add(value(metadata.source()));
    cells.add(value(metadata.author()));
    cells.add(value(metadata.url()));
    cells.add(given(paragraph));
    cells.add(permalink);
    table.row(cells);
  }

  @Override
  public void close() throws IOException {
    table.close();
  }

  private String names(Dimension dimension, DocumentMetadata metadata) {
    return dimension.valuesOf(metadata).stream()
        .map(code -> labels.label(dimension, code))
        .collect(Collectors.joining(" | "));
  }

  private String meetings(DocumentMetadata metadata) {
    return metadata.series().stream()
        .map(described -> meeting(described.value()))
        .collect(Collectors.joining(" | "));
  }

  private String meeting(SeriesMeeting meeting) {
    String name = labels.label(Dimension.SERIES, meeting.code());
    return meeting.ordinal() == null ? name : name + " " + meeting.ordinal();
  }

  private static String value(@Nullable Described<?> described) {
    return described == null ? "" : Objects.toString(described.value());
  }

  private static String given(@Nullable String text) {
    return text == null ? "" : text;
  }
}
