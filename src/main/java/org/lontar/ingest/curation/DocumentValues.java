package org.lontar.ingest.curation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lontar.document.Described;
import org.lontar.document.DocumentMetadata;
import org.lontar.document.Origin;
import org.lontar.document.SourceDocument;
import org.lontar.document.TypeAndForm;

/** The values that a document has, in the spelling of sidecars and spreadsheets. */
final class DocumentValues {

  private DocumentValues() {}

  /** The values of a field; empty where there is none. */
  static List<String> of(CuratedField field, SourceDocument document) {
    DocumentMetadata metadata = document.metadata();
    return switch (field) {
      case ID -> List.of(document.id().value());
      case TITLE -> List.of(document.title());
      case TYPE -> type(metadata.type() == null ? null : metadata.type().value().code());
      case FORM -> type(metadata.type() == null ? null : metadata.type().value().form());
      case DATE -> one(metadata.date());
      case DATES -> metadata.dates().stream().map(d -> Spelling.of(d.value())).toList();
      case YEAR -> one(metadata.year());
      case CHAIRMANSHIP -> one(metadata.chairmanship());
      case SECTORS -> texts(metadata.sectors());
      case SERIES -> metadata.series().stream().map(s -> Spelling.of(s.value())).toList();
      case BODIES -> texts(metadata.bodies());
      case PARTNERS -> texts(metadata.partners());
      case LANGUAGE -> one(metadata.language());
      case PLACE -> one(metadata.place());
      case SOURCE -> one(metadata.source());
      case AUTHOR -> one(metadata.author());
      case URL -> one(metadata.url());
      case RELATIONS -> metadata.relations().stream().map(r -> Spelling.of(r.value())).toList();
    };
  }

  /** Whether a librarian gave the values; of id, title and form nobody keeps record. */
  static boolean isCurated(CuratedField field, SourceDocument document) {
    DocumentMetadata metadata = document.metadata();
    Described<TypeAndForm> type = metadata.type();
    return switch (field) {
      case ID, TITLE, FORM -> false;
      case TYPE -> isCurated(type);
      case DATE -> isCurated(metadata.date());
      case DATES -> areCurated(metadata.dates());
      case YEAR -> isCurated(metadata.year());
      case CHAIRMANSHIP -> isCurated(metadata.chairmanship());
      case SECTORS -> areCurated(metadata.sectors());
      case SERIES -> areCurated(metadata.series());
      case BODIES -> areCurated(metadata.bodies());
      case PARTNERS -> areCurated(metadata.partners());
      case LANGUAGE -> isCurated(metadata.language());
      case PLACE -> isCurated(metadata.place());
      case SOURCE -> isCurated(metadata.source());
      case AUTHOR -> isCurated(metadata.author());
      case URL -> isCurated(metadata.url());
      case RELATIONS -> areCurated(metadata.relations());
    };
  }

  private static List<String> type(@Nullable String text) {
    return text == null ? List.of() : List.of(text);
  }

  private static List<String> one(@Nullable Described<?> described) {
    return described == null ? List.of() : List.of(String.valueOf(described.value()));
  }

  private static List<String> texts(List<Described<String>> described) {
    return described.stream().map(Described::value).toList();
  }

  private static boolean isCurated(@Nullable Described<?> described) {
    return described != null && described.origin() == Origin.CURATED;
  }

  private static <T> boolean areCurated(List<Described<T>> described) {
    return described.stream().anyMatch(DocumentValues::isCurated);
  }
}
