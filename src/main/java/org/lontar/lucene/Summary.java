package org.lontar.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.Dimension;
import org.lontar.document.DocumentId;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.SourceDocument;
import org.lontar.search.CopyList;
import org.lontar.search.Hit;
import org.lontar.search.Passage;

/**
 * What a list shows of a document, kept apart so that a page of hits reads no whole document.
 * Immutable.
 *
 * @param id its id
 * @param title for people
 * @param location its own location
 * @param type code; null where not known
 * @param date ISO 8601; null where not known
 * @param year null where not known
 * @param chairmanship code; null where not known
 * @param sectors codes
 * @param language code; null where not known
 * @param source null where not known
 */
record Summary(
    DocumentId id,
    String title,
    String location,
    @Nullable String type,
    @Nullable String date,
    @Nullable Integer year,
    @Nullable String chairmanship,
    List<String> sectors,
    @Nullable String language,
    @Nullable String source) {

  static Summary of(SourceDocument document) {
    DocumentMetadata metadata = document.metadata();
    return new Summary(
        document.id(),
        document.title(),
        document.locations().getFirst(),
        metadata.type() == null ? null : metadata.type().value().code(),
        metadata.date() == null ? null : metadata.date().value().toString(),
        valueOf(metadata.year()),
        valueOf(metadata.chairmanship()),
        Dimension.SECTOR.valuesOf(metadata),
        valueOf(metadata.language()),
        valueOf(metadata.source()));
  }

  private static <T> @Nullable T valueOf(@Nullable Described<T> described) {
    return described == null ? null : described.value();
  }

  BytesRef encode() throws IOException {
    RecordOutput out = new RecordOutput();
    out.text(id.value());
    out.text(title);
    out.text(location);
    out.optionalText(type);
    out.optionalText(date);
    out.optionalNumber(year);
    out.optionalText(chairmanship);
    out.texts(sectors);
    out.optionalText(language);
    out.optionalText(source);
    return out.toBytes();
  }

  static Summary decode(BytesRef bytes) throws IOException {
    RecordInput in = new RecordInput(bytes);
    return new Summary(
        new DocumentId(in.text()),
        in.text(),
        in.text(),
        in.optionalText(),
        in.optionalText(),
        in.optionalNumber(),
        in.optionalText(),
        in.texts(),
        in.optionalText(),
        in.optionalText());
  }

  /**
   * The hit that a list shows.
   *
   * @param added when it was first held; null where nobody noted it
   */
  Hit toHit(@Nullable Instant added, float score, List<Passage> passages, CopyList copies) {
    return new Hit(
        id,
        title,
        type,
        date,
        year,
        chairmanship,
        sectors,
        language,
        source,
        added,
        score,
        passages,
        copies);
  }
}
